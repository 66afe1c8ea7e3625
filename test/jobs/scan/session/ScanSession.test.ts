import { readKeptScan } from "../../../../src/jobs/kept-scan/readKeptScan";
import { ScanSession } from "../../../../src/jobs/scan/session/ScanSession";
import type { ScanSlot } from "../../../../src/jobs/store/ScanStore";
import { inDays } from "../../../tokens/builders";
import { aClock } from "../../anOrganization";
import { aFailure } from "../../revocation/aDoor";
import { owner } from "../AnOffice";
import { aStore, aVisit, yesterday } from "./aVisit";

const everyone = { kind: "everyone" } as const;

describe("at first the page shows", () => {
  test.each<[string, Partial<Record<ScanSlot, number>>, number | undefined, boolean]>([
    ["nothing where nothing was kept", {}, undefined, false],
    ["the last scan", { last: 3 }, 3, false],
    ["what an unfinished scan had read", { unfinished: 2 }, 2, true],
    ["the unfinished one of both", { last: 3, unfinished: 2 }, 2, true],
  ])("%s", async (_, kept, people, isUnfinished) => {
    const { session, shown } = aVisit(undefined, await aStore(kept));
    await session.open();
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject(people === undefined ? { kind: "none" } : { kind: "kept", isUnfinished });
    expect(shown[0]?.kind === "kept" ? shown[0].scan.read.size : undefined).toBe(people);
  });

  test("nothing from another organization, and nothing without storage", async () => {
    for (const store of [await aStore({ last: 3 }, "contoso"), undefined]) {
      const { session, shown } = aVisit(undefined, store);
      await session.open();
      expect(shown).toEqual([{ kind: "none" }]);
    }
  });

  test("nothing older than 90 days, which is removed, and says so", async () => {
    const store = await aStore({ last: 3, unfinished: 2 });
    const now = () => inDays(90.1, yesterday);
    const { session, shown } = aVisit(undefined, store, { now });
    await session.open();
    expect(shown).toEqual([{ kind: "none", why: "tooOld" }]);
    expect([await store.readScan("last"), await store.readScan("unfinished")]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("the new scan, if one was started before the store answered", async () => {
    const { session, shown } = aVisit(undefined, await aStore({ last: 3 }));
    const opened = session.open();
    session.start(everyone);
    await opened;
    await session.settled();
    expect(new Set(shown.map(({ kind }) => kind))).toEqual(new Set(["live"]));
  });
});

test("after the page is left, nothing more is shown", async () => {
  const { session, shown, office } = aVisit(undefined, await aStore({ last: 3 }));
  const opened = session.open();
  session.close();
  await opened;
  expect(shown).toEqual([]);
  const busy = aVisit(office);
  office.before = () => (office.asked.length >= 5 ? busy.session.close() : undefined);
  busy.session.start(everyone);
  await busy.session.settled();
  expect(busy.shown.filter((each) => each.kind === "live" && each.progress.state !== "running")).toEqual([]);
  expect(office.asked.length).toBeLessThan(30);
});

test("a scan is kept, and the next one says what is new since then", async () => {
  const { session, live, store } = aVisit();
  session.start(everyone);
  await session.settled();
  expect(live()).toMatchObject({ progress: { state: "done", usersRead: 30 }, keeping: "kept" });
  expect(live().changes).toBeUndefined();
  const first = await readKeptScan(store, "last");
  session.start(everyone);
  await session.settled();
  expect(live().changes?.since).toEqual(first?.takenAt);
});

test("a scan of one person does not replace the last scan of everyone", async () => {
  const { session, live, store } = aVisit();
  session.start(everyone);
  await session.settled();
  session.start({ kind: "owners", owners: [owner(1)] });
  await session.settled();
  expect(live()).toMatchObject({ progress: { state: "done", usersRead: 1 }, keeping: "no" });
  expect(await readKeptScan(store, "last")).toMatchObject({ isEveryone: true });
});

describe("continuing a kept scan", () => {
  test.each<[string, Partial<Record<ScanSlot, number>>, Date | undefined]>([
    ["compares it with the last that ended", { last: 3, unfinished: 12 }, yesterday],
    ["compares it with nothing where none had ended", { unfinished: 12 }, undefined],
    ["does not compare the last scan with itself", { last: 12 }, undefined],
  ])("reads the people it had not read, and %s", async (_, slots, since) => {
    const { session, shown, live, office, store } = aVisit(undefined, await aStore(slots));
    await session.open();
    const [kept] = shown;
    if (kept?.kind !== "kept") throw new Error("Nothing was kept.");
    session.goOn(kept.scan);
    await session.settled();
    expect(office.asked.toSorted()).toEqual(
      Array.from({ length: 18 }, (_, index) => `aad.${index + 12}`).toSorted(),
    );
    expect([live().progress.usersRead, live().changes?.since]).toEqual([30, since]);
    const last = await readKeptScan(store, "last");
    expect([last?.takenAt, last?.isComplete, last?.read.size]).toEqual([yesterday, true, 30]);
    expect(await store?.readScan("unfinished")).toBeUndefined();
  });
});

test.each([
  ["the last that ended", { last: 3, unfinished: 2 }, { kind: "kept", isUnfinished: false }],
  ["none", { unfinished: 2 }, { kind: "none" }],
])("without the unfinished scan the page shows %s", async (_, slots, expected) => {
  const { session, shown, store } = aVisit(undefined, await aStore(slots));
  await session.open();
  await session.discard();
  expect(shown.at(-1)).toMatchObject(expected);
  expect(await store?.readScan("unfinished")).toBeUndefined();
});

test("an unfinished scan that cannot be deleted is no problem", async () => {
  const store = await aStore({ unfinished: 2 });
  store.writeScan = () => Promise.reject(new Error("full"));
  const { session, shown } = aVisit(undefined, store);
  await session.open();
  await expect(session.discard()).resolves.toBeUndefined();
  expect(shown.at(-1)).toEqual({ kind: "none" });
});

/** Scans until 15 people were asked for, then does this. */
async function cutOff(visit: ReturnType<typeof aVisit>, how: (session: ScanSession) => void) {
  const { office, session } = visit;
  office.before = () => {
    if (office.asked.length < 15) return;
    office.before = () => undefined;
    how(session);
  };
  session.start(everyone);
  await session.settled();
  return visit;
}

test("a paused scan can be resumed, however often that is requested", async () => {
  const { session, live } = await cutOff(aVisit(), (each) => each.pause());
  expect(live()).toMatchObject({ progress: { state: "paused", why: undefined }, isStopped: false });
  session.resume();
  session.resume();
  await session.settled();
  expect(live().progress).toMatchObject({ state: "done", usersRead: 30, tokensFound: 60 });
});

test("a stopped scan says so, and its results are kept as unfinished", async () => {
  const { live, store } = await cutOff(aVisit(), (each) => each.stop());
  expect(live()).toMatchObject({ progress: { state: "paused" }, isStopped: true });
  const unfinished = await readKeptScan(store, "unfinished");
  expect(unfinished?.read.size).toBe(live().progress.usersRead);
});

test("without a scan there is nothing to resume, stop or retry", async () => {
  const { session, shown, office } = aVisit();
  session.resume();
  session.stop();
  session.pause();
  session.retryFailed();
  await session.settled();
  expect([shown, office.asked]).toEqual([[], []]);
});

test("a retry reads the people who could not be read, and nobody else", async () => {
  const { session, live, office } = aVisit();
  office.before = (who) => {
    if (who === "aad.7") throw aFailure("missing");
  };
  session.start(everyone);
  await session.settled();
  expect(live().progress.failed).toHaveLength(1);
  office.before = () => undefined;
  office.asked.length = 0;
  session.retryFailed();
  await session.settled();
  expect(office.asked).toEqual(["aad.7"]);
  expect(live().progress).toMatchObject({ state: "done", failed: [], usersRead: 30 });
});

test("a scan replaced by another is no longer shown", async () => {
  const visit = aVisit();
  const { live, session, shown } = await cutOff(visit, (each) => each.start({ kind: "owners", owners: [] }));
  await session.settled();
  expect(live().progress).toMatchObject({ state: "done", usersRead: 0 });
  const first = shown.findIndex((each) => each.kind === "live" && each.state.whom.kind === "owners");
  expect(
    shown.slice(first).filter((each) => each.kind === "live" && each.state.whom.kind === "everyone"),
  ).toEqual([]);
});

describe("our own error", () => {
  async function crashed() {
    const clock = aClock();
    let isBroken = true;
    const wait = (milliseconds: number) =>
      isBroken ? Promise.reject(new Error("A fault of ours.")) : clock.wait(milliseconds);
    const visit = aVisit(undefined, undefined, { ...clock, wait });
    visit.session.start(everyone);
    await visit.session.settled();
    isBroken = false;
    return visit;
  }
  const paused = { state: "paused", why: { kind: "unexpected" } };

  test("pauses the scan, which can be resumed", async () => {
    const { session, live } = await crashed();
    expect(live()).toMatchObject({ progress: paused, isStopped: false });
    session.resume();
    await session.settled();
    expect(live().progress).toMatchObject({ state: "done", why: undefined, usersRead: 30 });
  });

  test("leaves a scan stopped afterwards idle, not running", async () => {
    const { session, live } = await crashed();
    session.stop();
    expect(live()).toMatchObject({ progress: paused, isStopped: true });
  });
});

describe("forgetting what is kept", () => {
  test("leaves nothing of it, and nothing to compare the next scan with", async () => {
    const store = await aStore({ last: 3, unfinished: 2 });
    const { session, shown, live } = aVisit(undefined, store);
    await session.open();
    expect(await session.forget()).toBe(true);
    expect(shown.at(-1)).toEqual({ kind: "none", why: "forgotten" });
    expect([await store.readScan("last"), await store.readScan("unfinished")]).toEqual([
      undefined,
      undefined,
    ]);
    session.start(everyone);
    await session.settled();
    expect(live().changes).toBeUndefined();
  });

  test("that fails says so, and keeps showing it", async () => {
    const store = await aStore({ last: 3 });
    const { session, shown } = aVisit(undefined, store);
    await session.open();
    store.writeScan = () => Promise.reject(new Error("UnknownError"));
    expect(await session.forget()).toBe(false);
    expect(shown.at(-1)?.kind).toBe("kept");
  });
});
