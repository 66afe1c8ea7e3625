import type { RevocationOptions } from "../../../src/jobs/revocation/RevocationOptions";
import type { RevocationProgress } from "../../../src/jobs/revocation/RevocationProgress";
import { RevocationRun } from "../../../src/jobs/revocation/RevocationRun";
import type { ADoor } from "./aDoor";

/** A run over a door, with what it reported and how long it waited. No time passes. */
export function aRun(door: ADoor, more: Partial<RevocationOptions> = {}) {
  const waits: number[] = [];
  const reports: string[] = [];
  const options: RevocationOptions = {
    now: () => new Date("2026-11-21T10:00:00Z"),
    monotonicMs: () => 0,
    wait: async (milliseconds) => void waits.push(milliseconds),
    ...more,
  };
  const note = (ids: readonly string[], { state, ...rest }: RevocationProgress) => {
    const why = "why" in rest ? ` (${rest.why.kind})` : "";
    reports.push(`${ids.join(" ")} ${state}${why}`);
  };
  return { run: new RevocationRun(door, options, note), waits, reports };
}
