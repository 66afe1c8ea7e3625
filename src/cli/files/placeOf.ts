import { realpath, stat } from "node:fs/promises";

import { codeOf } from "./codeOf";

/**
 * Where a file is to be written: behind a link, what it leads to. Rejects with the system's error, or with the code
 * `notAFile` where something else is: a new file would take the place of a device.
 */
export async function placeOf(path: string): Promise<string> {
  const place = await realpath(path).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return path;
    throw error;
  });
  const there = await stat(place).catch(() => undefined);
  if (there?.isDirectory()) throw Object.assign(new Error("A folder is there."), { code: "EISDIR" });
  if (there && !there.isFile()) throw Object.assign(new Error("No file is there."), { code: "notAFile" });
  return place;
}
