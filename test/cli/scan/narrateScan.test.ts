import { narrateScan } from "../../../src/cli/commands/scan/narrateScan";
import type { ScanProgress } from "../../../src/jobs/scan/ScanProgress";

const start: ScanProgress = {
  ...{ state: "running", why: undefined, isUserListFailure: false, waitingUntil: undefined, failed: [] },
  ...{ usersRead: 0, usersFound: 0, isTotalKnown: false, tokensFound: 0 },
  ...{ usersPerSecond: undefined, secondsLeft: undefined },
  ...{ unreadableUsers: 0, unreadableTokens: 0, serviceIdentities: 0 },
};

function told(progress: Partial<ScanProgress>): [number | undefined, string] {
  let said: [number | undefined, string] = [undefined, ""];
  const nothing = () => undefined;
  const narrator = { note: nothing, warn: nothing, error: nothing, end: nothing };
  narrateScan({ ...start, ...progress }, { ...narrator, progress: (share, text) => (said = [share, text]) });
  return said;
}

const waitingUntil = new Date("2026-11-21T12:34:56.789Z");

test.each<[Partial<ScanProgress>, share: number | undefined, text: string]>([
  [{}, undefined, "Reading the list of people"],
  [{ usersFound: 499 }, undefined, "0 of at least 499 people read, 0 tokens found"],
  [
    { usersFound: 500, usersRead: 125, isTotalKnown: true, tokensFound: 7 },
    0.25,
    "125 of 500 people read, 7 tokens found",
  ],
  [{ isTotalKnown: true }, undefined, "0 of 0 people read, 0 tokens found"],
  [
    { state: "waiting", waitingUntil },
    undefined,
    "Reading the list of people. Azure DevOps asked for a pause, until 12:34:56 UTC.",
  ],
])("%j is told as it is", (progress, share, text) => {
  expect(told(progress)).toEqual([share, text]);
});
