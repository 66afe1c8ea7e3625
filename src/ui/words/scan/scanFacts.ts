import type { ScanFactWords } from "./words/en";

/** How far a scan has come. */
export interface ScanFacts {
  readonly state: "running" | "waiting" | "paused" | "done";
  readonly usersRead: number;
  readonly usersFound: number;
  /** False while the list of users is still being read: then `usersFound` is "at least". */
  readonly isTotalKnown: boolean;
  readonly tokensFound: number;
  readonly usersPerSecond: number | undefined;
  readonly secondsLeft: number | undefined;
  readonly unreadableUsers: number;
  readonly unreadableTokens: number;
  readonly serviceIdentities: number;
}

/** "1,204 of at least 3,000 people read", "4,501 tokens found", "120 people per second", "about 2 minutes left". */
export function scanFacts(progress: ScanFacts, text: ScanFactWords): string[] {
  const { state, usersRead, usersFound, isTotalKnown, tokensFound, usersPerSecond, secondsLeft } = progress;
  const isRunning = state === "running";
  const { serviceIdentities, unreadableUsers, unreadableTokens } = progress;
  return [
    text.people(usersRead, usersFound, isTotalKnown),
    text.tokens(tokensFound),
    ...(isRunning && usersPerSecond ? [text.rate(usersPerSecond)] : []),
    ...(isRunning && secondsLeft ? [text.left(durationInWords(secondsLeft, text))] : []),
    ...(state === "done" && serviceIdentities > 0 ? [text.services(serviceIdentities)] : []),
    ...(unreadableUsers > 0 ? [text.unreadableUsers(unreadableUsers)] : []),
    ...(unreadableTokens > 0 ? [text.unreadableTokens(unreadableTokens)] : []),
  ];
}

/** An estimate should have only one unit. */
function durationInWords(seconds: number, text: ScanFactWords): string {
  if (seconds < 90) return text.seconds(seconds);
  if (seconds < 5400) return text.minutes(Math.round(seconds / 60));
  return text.hours(Math.round(seconds / 3600));
}
