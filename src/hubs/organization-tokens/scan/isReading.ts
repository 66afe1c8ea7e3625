import type { Shown } from "./useScan";

/** Whether a scan is asking for people's tokens right now. */
export function isReading(shown: Shown): shown is Extract<Shown, { kind: "live" }> {
  return shown.kind === "live" && !shown.isStopped && ["running", "waiting"].includes(shown.progress.state);
}

/** Whether a scan of everyone is on screen that runs, or was paused or stopped and could go on. */
export function isOpenScanOfEveryone(shown: Shown): boolean {
  return shown.kind === "live" && shown.state.whom.kind === "everyone" && shown.progress.state !== "done";
}

/** Whether leaving the page now loses work of a scan of everyone, which can take hours. */
export function isLostOnLeaving(shown: Shown): boolean {
  if (shown.kind !== "live" || shown.state.whom.kind !== "everyone") return false;
  return shown.keeping === "underWay" || (shown.keeping === "nowhere" && isReading(shown));
}
