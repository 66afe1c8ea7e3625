import type { Shown } from "./useScan";

/** Whether a scan is asking for people's tokens right now. */
export function isReading(shown: Shown): shown is Extract<Shown, { kind: "live" }> {
  return shown.kind === "live" && !shown.isStopped && ["running", "waiting"].includes(shown.progress.state);
}

/** Whether that scan is one of everyone. */
export function isReadingEveryone(shown: Shown): boolean {
  return isReading(shown) && shown.state.whom.kind === "everyone";
}

/** Whether leaving the page now loses work of a scan of everyone, which can take hours. */
export function isLostOnLeaving(shown: Shown): boolean {
  if (shown.kind !== "live" || shown.state.whom.kind !== "everyone") return false;
  return shown.keeping === "underWay" || (shown.keeping === "nowhere" && isReading(shown));
}
