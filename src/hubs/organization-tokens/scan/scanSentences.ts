import type { ScanProgress } from "../../../jobs/scan/ScanProgress";
import type { ScanWords } from "./words/en";
import { shortFailure } from "../../failure/shortFailure";
import type { Words } from "../../../ui/words/en";

/** What the scan is doing, or how it ended. */
export function scanHeadline(
  { state, why, waitingUntil, failed }: ScanProgress,
  isStopped: boolean,
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
      return failed.length > 0 ? text.doneWithFailures : text.done;
  }
}
