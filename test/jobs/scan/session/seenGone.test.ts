import { keepScan } from "../../../../src/jobs/kept-scan/parts/keepScan";
import { readKeptScan } from "../../../../src/jobs/kept-scan/readKeptScan";
import type { Sighting } from "../../../../src/jobs/kept-scan/Sighting";
import type { ScanDesk } from "../../../../src/jobs/scan/session/ScanDesk";
import { ScanSession } from "../../../../src/jobs/scan/session/ScanSession";
import type { ShownScan } from "../../../../src/jobs/scan/session/ShownScan";
import { aClock } from "../../anOrganization";
import { aFailure } from "../../revocation/aDoor";
import { aKeptRevocation, head } from "../../revocation/run/aKeptRevocation";
import { PageStore } from "../../store/PageStore";
import { AnOffice, owner } from "../AnOffice";

const everyone = { kind: "everyone" } as const;

/** A visit to the page, and the ids of what it shows as revoked. */
function aVisit(store = new PageStore(), clock = aClock(), office = new AnOffice(3)) {
  const shown: ShownScan[] = [];
  const door = Object.assign(office, { readSignIns: () => Promise.reject(aFailure("missing")) });
  const desk: ScanDesk = { ...clock, door, store, organizationId: head.organizationId, hasSignIns: false };
  const session = new ScanSession(desk, (scan) => shown.push(scan));
  const table = () => {
    const last = shown.at(-1);
    if (last?.kind === "kept") return last.scan.table;
    if (last?.kind === "live") return last.state.table;
    throw new Error(`It shows ${last?.kind ?? "nothing"}.`);
  };
  const revoked = () =>
    Array.from({ length: table().length }, (_, row) => table().tokenAt(row))
      .filter(({ isRevoked }) => isRevoked)
      .map(({ authorizationId }) => authorizationId);
  const scan = async () => {
    session.start(everyone);
    await session.settled();
  };
  return { store, clock, office, session, shown, revoked, scan };
}

/** A store with a scan of three people, and a clock one minute later. */
async function scanned() {
  const { store, clock, scan } = aVisit();
  await scan();
  clock.pass(60_000);
  return { store, clock };
}

const sighting = (state: Sighting["state"], at: Date, ...authorizationIds: string[]): Sighting => ({
  ...{ state, at },
  authorizationIds,
});

test("what was seen gone shows at once, and on the next visit, though no scan is written", async () => {
  const { store, clock } = await scanned();
  const { session, shown, revoked } = aVisit(store, clock);
  await session.open();
  const { scans } = store.writes;
  const gone = [sighting("gone", clock.now(), "aad.1-1")];
  session.see(gone);
  expect([shown.length, revoked()]).toEqual([2, ["aad.1-1"]]);
  await session.keepSeen(gone);
  const next = aVisit(store, clock);
  await next.session.open();
  expect(next.revoked()).toEqual(["aad.1-1"]);
  expect(store.writes.scans).toBe(scans);
});

test("a sighting that changes nothing draws nothing", async () => {
  const { store, clock } = await scanned();
  const { session, shown } = aVisit(store, clock);
  await session.open();
  const gone = [sighting("gone", clock.now(), "aad.1-1")];
  session.see(gone);
  session.see(gone);
  session.see([sighting("gone", clock.now(), "aad.9-9")]);
  expect(shown).toHaveLength(2);
});

test("what is seen before the kept scan is read is shown with it", async () => {
  const { store, clock } = await scanned();
  const { session, revoked } = aVisit(store, clock);
  const opened = session.open();
  session.see([sighting("gone", clock.now(), "aad.1-1")]);
  await opened;
  expect(revoked()).toEqual(["aad.1-1"]);
});

test.each<[string, () => Promise<Pick<ReturnType<typeof aVisit>, "store" | "clock">>, number]>([
  ["is kept where a scan is", scanned, 1],
  ["is not kept where there is none", async () => aVisit(), 0],
])("what is to be kept while the page opens %s", async (_, given, kept) => {
  const { store, clock } = await given();
  const { session } = aVisit(store, clock);
  const opened = session.open();
  await session.keepSeen([sighting("gone", clock.now(), "aad.1-1")]);
  await opened;
  expect(await store.readSightings()).toHaveLength(kept);
});

test("what a cut-off job saw gone is shown with the stored scan", async () => {
  const { store, clock } = await scanned();
  const plan = [{ authorizationId: "aad.1-1", owner: "aad.1" }];
  const { kept } = await aKeptRevocation(store, plan, { now: clock.now });
  kept.record({ authorizationIds: ["aad.1-1"], progress: { state: "gone" }, at: clock.now() });
  await kept.settle();
  const { session, revoked } = aVisit(store, clock);
  await session.open();
  expect(revoked()).toEqual(["aad.1-1"]);
});

test("what a later scan lists wins, and the next visit sees the token again", async () => {
  const { store, clock } = await scanned();
  await store.addSightings([sighting("gone", clock.now(), "aad.1-1", "aad.2-1")]);
  clock.pass(60_000);
  const { scan, revoked } = aVisit(store, clock);
  await scan();
  expect(revoked()).toEqual([]);
  const next = aVisit(store, clock);
  await next.session.open();
  expect(next.revoked()).toEqual([]);
});

test("a token seen gone while the list with it is on its way is marked by the scan", async () => {
  const { store, clock, office, session, revoked } = aVisit();
  office.before = (descriptor) => {
    if (descriptor !== "aad.1") return;
    clock.pass(1_000);
    session.see([sighting("gone", clock.now(), "aad.1-2")]);
  };
  session.start(everyone);
  await session.settled();
  expect(revoked()).toEqual(["aad.1-2"]);
  const next = aVisit(store, clock);
  await next.session.open();
  expect(next.revoked()).toEqual(["aad.1-2"]);
});

test("what another tab saw during a scan is in the kept scan, and no longer beside it", async () => {
  const { store, clock, office, scan } = aVisit();
  office.before = async (descriptor) => {
    if (descriptor !== "aad.2") return;
    clock.pass(1_000);
    await store.addSightings([sighting("gone", clock.now(), "aad.0-1")]);
  };
  await scan();
  expect(await store.readSightings()).toEqual([]);
  const next = aVisit(store, clock);
  await next.session.open();
  expect(next.revoked()).toEqual(["aad.0-1"]);
});

test("a scan of one person does not remove what was seen for the kept scan of everyone", async () => {
  const { store, clock } = await scanned();
  await store.addSightings([sighting("gone", clock.now(), "aad.1-1")]);
  const { session } = aVisit(store, clock);
  await session.open();
  session.start({ kind: "owners", owners: [owner(0)] });
  await session.settled();
  const next = aVisit(store, clock);
  await next.session.open();
  expect(next.revoked()).toEqual(["aad.1-1"]);
});

test("the last scan, shown after an unfinished one is discarded, knows what was seen gone too", async () => {
  const { store, clock } = await scanned();
  const last = await readKeptScan(store, "last");
  if (last) await keepScan(store, "unfinished", last);
  const { session, revoked } = aVisit(store, clock);
  await session.open();
  session.see([sighting("gone", clock.now(), "aad.1-1")]);
  await session.discard();
  expect(revoked()).toEqual(["aad.1-1"]);
});

test("forgetting removes what was seen, and nothing is added where nothing is kept", async () => {
  const { store, clock } = await scanned();
  await store.addSightings([sighting("gone", clock.now(), "aad.1-1")]);
  const { session } = aVisit(store, clock);
  await session.open();
  expect(await session.forget()).toBe(true);
  await session.keepSeen([sighting("gone", clock.now(), "aad.1-2")]);
  expect(await store.readSightings()).toEqual([]);
});

test("what was seen is removed with a scan that is too old", async () => {
  const { store, clock } = await scanned();
  await store.addSightings([sighting("gone", clock.now(), "aad.1-1")]);
  clock.pass(91 * 86_400_000);
  await aVisit(store, clock).session.open();
  expect(await store.readSightings()).toEqual([]);
});
