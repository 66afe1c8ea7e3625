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

/** "1,204 of at least 3,000 people read", "4,501 tokens found", "120 people a second", "about 2 minutes left". */
export function scanFacts(progress: ScanProgress, words: ScanWords): string[] {
  const { state, usersRead, usersFound, isTotalKnown, tokensFound, usersPerSecond, secondsLeft } = progress;
  const text = words.progress;
  const isRunning = state === "running";
  const { serviceIdentities, unreadableUsers, unreadableTokens } = progress;
  return [
    text.people(usersRead, usersFound, isTotalKnown),
    text.tokens(tokensFound),
    ...(isRunning && usersPerSecond ? [text.rate(usersPerSecond)] : []),
    ...(isRunning && secondsLeft ? [text.left(durationInWords(secondsLeft, words))] : []),
    ...(state === "done" && serviceIdentities > 0 ? [text.services(serviceIdentities)] : []),
    ...(unreadableUsers > 0 ? [text.unreadableUsers(unreadableUsers)] : []),
    ...(unreadableTokens > 0 ? [text.unreadableTokens(unreadableTokens)] : []),
  ];
}

/** An estimate should have only one unit. */
function durationInWords(seconds: number, words: ScanWords): string {
  if (seconds < 90) return words.seconds(seconds);
  if (seconds < 5400) return words.minutes(Math.round(seconds / 60));
  return words.hours(Math.round(seconds / 3600));
}
