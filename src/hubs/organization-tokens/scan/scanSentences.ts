import type { LiveScan } from "../../../jobs/scan/session/LiveScan";
import type { ScanWords } from "./words/en";
import { shortFailure } from "../../failure/shortFailure";
import type { Words } from "../../../ui/words/en";

/** What the scan is doing, or how it ended. */
export function scanHeadline(
  { progress: { state, why, waitingUntil, failed }, isStopped, keeping }: LiveScan,
  { progress: text }: ScanWords,
  words: Words,
): string {
  if (isStopped && state !== "done") return text.stopped;
  switch (state) {
    case "running":
      return text.running;
    case "waiting": {
      const time = new Intl.DateTimeFormat(words.locale, { timeStyle: "medium" }).format(waitingUntil);
      return text.waiting(time);
    }
    case "paused":
      return why ? text.pausedWhy(shortFailure(why, words)) : text.pausedByYou;
    case "done":
      if (keeping === "underWay") return text.keeping;
      return failed.length > 0 ? text.doneWithFailures : text.done;
  }
}
