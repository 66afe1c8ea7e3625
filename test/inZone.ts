import { runInThisContext } from "node:vm";

/** Zones without daylight saving, with it in either hemisphere, with a change at midnight, and half-hour offsets. */
export const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Pacific/Honolulu",
  "Pacific/Kiritimati",
  "Australia/Lord_Howe",
  "America/Havana",
  "Asia/Kolkata",
] as const;

/** Calls `act` as if this machine were in that time zone. */
export function inZone<T>(zone: string, act: () => T): T {
  const { env } = mainProcess();
  const before = env["TZ"];
  env["TZ"] = zone;
  try {
    return act();
  } finally {
    if (before === undefined) delete env["TZ"];
    else env["TZ"] = before;
  }
}

/** Jest gives tests a copy of the environment, but only the real one changes Node's time zone. */
function mainProcess(): { env: Record<string, string | undefined> } {
  return runInThisContext("process");
}
