import { readlinkSync } from "node:fs";
import { hostname } from "node:os";

import { isJsonObject } from "../../tokens/json/JsonObject";
import { codeOf } from "../files/codeOf";

/** Whose a lease is, so that others can tell whether it still runs. */
export const thisProcess = { pid: process.pid, machine: `${hostname()} ${container()}` };

/** False if it runs, or nobody can tell from here. */
export function hasDied(lease: unknown): boolean {
  if (!isJsonObject(lease) || lease.machine !== thisProcess.machine) return false;
  const { pid } = lease;
  if (typeof pid !== "number" || !Number.isInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

/** Containers count their processes by themselves, and may have the same name. Only Linux tells. */
function container(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
