import { HeadKeeper } from "../../../src/jobs/kept-scan/HeadKeeper";
import { readScanHead, writeScanHead } from "../../../src/jobs/kept-scan/ScanHead";
import type { ScanProgress } from "../../../src/jobs/scan/ScanProgress";
import { aClock, APerson } from "../store/person/aPerson";
import { noon } from "../journal/aJournal";

const progress = (usersRead: number): ScanProgress => ({
  ...{ state: "running", why: undefined, isUserListFailure: false, waitingUntil: undefined, failed: [] },
  ...{ usersRead, usersFound: 10_000, isTotalKnown: false, tokensFound: 7 },
  ...{ usersPerSecond: 1, secondsLeft: 1, unreadableUsers: 0, unreadableTokens: 0, serviceIdentities: 0 },
});

function aScan() {
  const [person, clock] = [new APerson(), aClock()];
  const keeper = new HeadKeeper(person.openStore(clock), noon, clock);
  const noted = async () => readScanHead(await person.openStore().readScanHead(), clock.now());
  return { person, clock, keeper, noted };
}

test("notes how far a scan is once a minute, and nothing of a shorter one", async () => {
  const { person, clock, keeper, noted } = aScan();
  for (let second = 0; second <= 150; second++) {
    keeper.note(progress(second));
    await clock.passes(1_000);
  }
  expect(person.writes).toHaveLength(2);
  expect(await noted()).toEqual({
    ...{ begunAt: noon, notedAt: new Date(noon.getTime() + 120_000) },
    ...{ usersRead: 120, usersFound: 10_000, isTotalKnown: false },
  });
  keeper.forget();
  await clock.passes(0);
  expect(await noted()).toBeUndefined();
});

test("a service that fails costs a note", async () => {
  const { person, clock, keeper, noted } = aScan();
  person.failing = () => {
    throw new Error("503");
  };
  await clock.passes(60_000);
  keeper.note(progress(1));
  await clock.passes(60_000);
  person.failing = () => undefined;
  keeper.note(progress(2));
  await clock.passes(0);
  expect(await noted()).toMatchObject({ usersRead: 2 });
});

const head = {
  ...{ begunAt: noon, notedAt: new Date(noon.getTime() + 60_000) },
  ...{ usersRead: 3, usersFound: 4, isTotalKnown: true },
};
const stored = writeScanHead(head);
const day = 86_400_000;

test.each<[string, unknown, number, boolean]>([
  ["what was written", stored, 60_000, true],
  ["one of six days ago", stored, 6 * day, true],
  ["one of eight days ago", stored, 8 * day, false],
  ["one from the future", stored, 59_999, false],
  ["nothing", undefined, day, false],
  ["a text", "3 of 4", day, false],
  ["one that has read more people than there are", { ...stored, usersRead: 5 }, day, false],
  ["a negative count", { ...stored, usersRead: -1 }, day, false],
  ["a count that is no number", { ...stored, usersFound: "4" }, day, false],
  ["one that was noted before it began", { ...stored, begunAt: noon.getTime() + 60_001 }, day, false],
  ["an impossible date", { ...stored, begunAt: 1e300 }, day, false],
])("%s is read or not", (_, value, laterMs, isRead) => {
  expect(readScanHead(value, new Date(noon.getTime() + laterMs))).toEqual(isRead ? head : undefined);
});
