import { runInThisContext } from "node:vm";

/** Zones without daylight saving, with it on either half of the earth, with a change at midnight, and half an hour off. */
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

/** Does something as if this machine were in that time zone. */
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

/** Jest gives tests a copy of the environment, and Node changes its zone only with the real one. */
function mainProcess(): { env: Record<string, string | undefined> } {
  return runInThisContext("process");
}
