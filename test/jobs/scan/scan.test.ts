import { scan } from "../../../src/jobs/scan/scan";
import { keptScanOf } from "../../../src/jobs/kept-scan/keptScanOf";
import { ScanState } from "../../../src/jobs/scan/ScanState";
import { aFailure } from "../revocation/aDoor";
import { aClock, scanned } from "../anOrganization";
import { readStored, storedOf } from "../kept-scan/stored";
import { AnOffice, owner } from "./AnOffice";

test("reads everyone once, in growing lanes up to the cap", async () => {
  const office = new AnOffice(200);
  const { state, last } = await scanned(office, { ...aClock(), mostLanes: 16 });
  expect(last).toMatchObject({
    state: "done",
    usersRead: 200,
    usersFound: 200,
    tokensFound: 400,
    isTotalKnown: true,
  });
  expect(new Set(office.asked).size).toBe(office.asked.length);
  expect(office.mostUnderWay).toBeGreaterThan(8);
  expect(office.mostUnderWay).toBeLessThanOrEqual(16);
  expect(state.isComplete).toBe(true);
});

test("reads selected people without requesting the others", async () => {
  const office = new AnOffice(50);
  const state = new ScanState({ kind: "owners", owners: [owner(3), owner(7), owner(3)] });
  const { last } = await scanned(office, aClock(), state);
  expect(last).toMatchObject({ state: "done", usersRead: 2, usersFound: 2, isTotalKnown: true });
  expect(office.asked.sort()).toEqual(["aad.3", "aad.7"]);
});

test("says 'at least' while the list of users is still being read", async () => {
  const office = new AnOffice(40);
  const { all } = await scanned(office, aClock());
  const early = all.filter(({ usersFound }) => usersFound < 40);
  expect(early.length).toBeGreaterThan(0);
  expect(early.every(({ isTotalKnown, secondsLeft }) => !isTotalKnown && secondsLeft === undefined)).toBe(
    true,
  );
});

test("shows the rate and the time left", async () => {
  const clock = aClock();
  const office = new AnOffice(100);
  office.before = () => clock.pass(10);
  const { all, last } = await scanned(office, clock);
  expect(last.usersPerSecond).toBeCloseTo(100, -1);
  expect(last.secondsLeft).toBe(0);
  expect(all.some(({ secondsLeft }) => (secondsLeft ?? 0) > 0)).toBe(true);
});

test("a pause keeps what was read, and resuming reads only the rest", async () => {
  const office = new AnOffice(60);
  const pause = new AbortController();
  office.before = () => (office.asked.length >= 25 ? pause.abort() : undefined);
  const { state, last } = await scanned(office, { ...aClock(), signal: pause.signal });
  expect(last).toMatchObject({ state: "paused", why: undefined });
  expect(last.usersRead).toBeLessThan(60);
  const resumed = await scanned(office, aClock(), state);
  expect(resumed.last).toMatchObject({ state: "done", usersRead: 60, tokensFound: 120, failed: [] });
  const rows = Array.from({ length: state.table.length }, (_, row) => state.table.ids.at(row));
  expect(new Set(rows).size).toBe(120);
});

test("leaving the progress pauses the scan", async () => {
  const office = new AnOffice(500);
  const state = new ScanState({ kind: "everyone" });
  for await (const { usersRead } of scan(state, office, { ...aClock(), progressEveryMs: () => 0 }))
    if (usersRead > 10) break;
  const asked = office.asked.length;
  await Promise.resolve();
  expect(office.asked.length).toBe(asked);
  expect(asked).toBeLessThan(500);
});

test("a 429 pauses all requests for 30 seconds, says until when, and loses nobody", async () => {
  const clock = aClock();
  const office = new AnOffice(50);
  office.before = (descriptor, times) => {
    if (descriptor === "aad.12" && times <= 2) throw aFailure("throttled");
  };
  const { all, last } = await scanned(office, clock);
  expect(clock.waits.filter((ms) => ms >= 30_000)).toEqual([30_000, 30_000]);
  expect(all.find(({ state }) => state === "waiting")?.waitingUntil).toBeDefined();
  expect(last).toMatchObject({ state: "done", usersRead: 50, failed: [] });
});

test.each(["missing", "refused"])("somebody %s is listed immediately with the reason", async (kind) => {
  const office = new AnOffice(20);
  office.before = (descriptor) => {
    if (descriptor === "aad.5") throw aFailure(kind);
  };
  const { last } = await scanned(office, aClock());
  expect(last).toMatchObject({ state: "done", usersRead: 19 });
  expect(last.failed).toEqual([{ owner: owner(5), why: expect.objectContaining({ kind }) }]);
  expect(office.asked.filter((asked) => asked === "aad.5")).toHaveLength(1);
});

test.each([
  ["two 429s and then a dropped connection", ["throttled", "throttled", "offline"]],
  ["a 429 and then an expired session", ["throttled", "signedOut"]],
  ["a dropped connection, an expired session and a 429", ["offline", "signedOut", "throttled"]],
])("somebody is read despite %s", async (_, kinds) => {
  const office = new AnOffice(20);
  office.before = (descriptor, times) => {
    const kind = kinds[times - 1];
    if (descriptor === "aad.5" && kind) throw aFailure(kind);
  };
  const { last } = await scanned(office, aClock());
  expect(last).toMatchObject({ state: "done", usersRead: 20, failed: [] });
});

test("the list of users is read despite a 429 and then an expired session", async () => {
  const office = new AnOffice(40);
  const kinds = ["throttled", "signedOut"];
  office.beforePage = (continuationToken) => {
    const kind = continuationToken === "20" ? kinds.shift() : undefined;
    if (kind) throw aFailure(kind);
  };
  expect((await scanned(office, aClock())).last).toMatchObject({ state: "done", usersRead: 40 });
});

test("a lost network pauses the scan, and nobody is called unreadable", async () => {
  const clock = aClock();
  const office = new AnOffice(300);
  office.before = () => {
    if (office.asked.length > 100) throw aFailure("offline");
  };
  const { state, last } = await scanned(office, clock);
  expect(last).toMatchObject({ state: "paused", why: { kind: "offline" }, failed: [] });
  office.before = () => undefined;
  expect((await scanned(office, clock, state)).last).toMatchObject({ state: "done", usersRead: 300 });
});

test("losing the right to read during a scan pauses it", async () => {
  const office = new AnOffice(300);
  office.before = () => {
    if (office.asked.length > 100) throw aFailure("forbidden");
  };
  const { last } = await scanned(office, aClock());
  expect(last).toMatchObject({ state: "paused", why: { kind: "forbidden" }, isUserListFailure: false });
  expect(office.asked.length).toBeLessThan(200);
});

test.each(["forbidden", "throttled"])(
  "a pause over a list of users that is %s is told from one over tokens",
  async (kind) => {
    const office = new AnOffice(40);
    office.beforePage = (continuationToken) => {
      if (continuationToken === "20") throw aFailure(kind);
    };
    const { last } = await scanned(office, aClock());
    expect(last).toMatchObject({ state: "paused", why: { kind }, isUserListFailure: true });
    expect(last.usersRead).toBeGreaterThan(0);
  },
);

test("a continuation token that is too old after a pause starts the list over, and reads nobody twice", async () => {
  const office = new AnOffice(40);
  let refusals = 1;
  office.beforePage = (continuationToken) => {
    if (continuationToken === "20" && refusals-- > 0) throw aFailure("refused");
  };
  const { last } = await scanned(office, aClock());
  expect(last).toMatchObject({ state: "done", usersRead: 40 });
  expect(office.asked).toHaveLength(40);
});

test("gives owners their last sign-in if it is known", async () => {
  const state = new ScanState({ kind: "owners", owners: [{ ...owner(1), lastAccessed: undefined }] });
  await scanned(new AnOffice(5), { ...aClock(), signIns: new Map([["aad.1", "never"]]) }, state);
  expect(state.table.ownerAt(0).lastAccessed).toBe("never");
});

test("a scan of nobody is done immediately", async () => {
  const { last } = await scanned(new AnOffice(0), aClock(), new ScanState({ kind: "owners", owners: [] }));
  expect(last).toMatchObject({ state: "done", usersFound: 0 });
});

test("a copy made during a scan continues with the people it lacks, and nobody else", async () => {
  const office = new AnOffice(60);
  const state = new ScanState({ kind: "everyone" });
  const copies: ReturnType<typeof copyOf>[] = [];
  // While the answer is on its way.
  office.before = () => void copies.push(copyOf(state));
  await scanned(office, aClock(), state);
  expect(copies).toHaveLength(60);
  for (const copy of copies) {
    const again = new AnOffice(60);
    const goneOn = await scanned(again, aClock(), new ScanState({ kind: "everyone" }, copy));
    expect(goneOn.last).toMatchObject({ state: "done", usersRead: 60, usersFound: 60, tokensFound: 120 });
    expect(again.asked).toHaveLength(60 - (copy?.read.size ?? 60));
  }
});

function copyOf(state: ScanState) {
  const now = new Date("2026-11-21T10:00:00Z");
  return readStored(storedOf(keptScanOf(state, "fabrikam", now)));
}

test("unreadable rows are counted, and hold up nothing else", async () => {
  const office = new AnOffice(40);
  const [readUsers, readTokens] = [office.readUsers.bind(office), office.readTokens.bind(office)];
  office.readUsers = async (token) => ({ ...(await readUsers(token)), unreadable: token === "10" ? 2 : 0 });
  office.readTokens = async (person) => ({
    ...(await readTokens(person)),
    unreadable: person === "aad.3" ? 1 : 0,
  });
  expect((await scanned(office, aClock())).last).toMatchObject({
    state: "done",
    usersRead: 40,
    tokensFound: 80,
    unreadableUsers: 2,
    unreadableTokens: 1,
  });
});
