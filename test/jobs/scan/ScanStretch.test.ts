import { Gate } from "../../../src/jobs/pace/Gate";
import type { ScanDoor } from "../../../src/jobs/scan/ScanDoor";
import type { ScanOptions } from "../../../src/jobs/scan/ScanOptions";
import { ScanState } from "../../../src/jobs/scan/ScanState";
import { ScanStretch } from "../../../src/jobs/scan/ScanStretch";
import { aToken } from "../../tokens/builders";
import { aClock, noon } from "../anOrganization";
import { aFailure } from "../revocation/aDoor";
import { AnOffice, owner } from "./AnOffice";

function aStretch(door: ScanDoor, more: Partial<ScanOptions> = {}, scan = everyone()) {
  const pause = new AbortController();
  const stretch = new ScanStretch(scan, door, { ...aClock(), ...more }, pause.signal);
  return { stretch, scan, pause };
}

const everyone = () => new ScanState({ kind: "everyone" });
const failedIn = ({ failed }: ScanState) =>
  [...failed].map(([descriptor, { why }]) => [descriptor, why.kind]);

test("a stretch runs until it is done, with everyone read", async () => {
  const { stretch, scan } = aStretch(new AnOffice(25));
  expect(stretch.state).toBe("running");
  await stretch.work();
  expect([stretch.state, stretch.why, scan.usersRead, scan.table.length]).toEqual([
    "done",
    undefined,
    25,
    50,
  ]);
  expect([scan.isComplete, scan.asked.size]).toEqual([true, 0]);
});

test("whoever has rows that could not be read is noted, and stays so in a scan that continues", async () => {
  const office = new AnOffice(25);
  const readTokens = office.readTokens.bind(office);
  office.readTokens = async (descriptor) => ({
    ...(await readTokens(descriptor)),
    unreadable: descriptor === "aad.7" ? 1 : 0,
  });
  const { stretch, scan } = aStretch(office);
  await stretch.work();
  expect([...scan.partlyRead]).toEqual(["aad.7"]);
  const { table, partlyRead } = scan;
  const continued = new ScanState({ kind: "everyone" }, { table, read: scan.readDescriptors(), partlyRead });
  expect([...continued.partlyRead]).toEqual(["aad.7"]);
});

test("an empty organization is done immediately", async () => {
  const { stretch, scan } = aStretch(new AnOffice(0));
  await stretch.work();
  expect([stretch.state, scan.usersRead]).toEqual(["done", 0]);
});

type Trouble = (descriptor: string, times: number) => string | undefined;
const always =
  (who: string, kind: string): Trouble =>
  (descriptor) =>
    descriptor === who ? kind : undefined;
const once =
  (who: string, kind: string): Trouble =>
  (descriptor, times) =>
    descriptor === who && times === 1 ? kind : undefined;

test.each<[string, Trouble, string, string | undefined, string[][]]>([
  [
    "one person is not known any more",
    always("aad.12", "missing"),
    "done",
    undefined,
    [["aad.12", "missing"]],
  ],
  ["one request is refused", always("aad.12", "refused"), "done", undefined, [["aad.12", "refused"]]],
  ["one person may not be read", always("aad.12", "forbidden"), "done", undefined, [["aad.12", "forbidden"]]],
  ["one list never loads", always("aad.12", "offline"), "done", undefined, [["aad.12", "offline"]]],
  ["one answer is lost", once("aad.12", "offline"), "done", undefined, []],
  ["the session ends once", once("aad.12", "signedOut"), "done", undefined, []],
  ["there is one 429", once("aad.12", "throttled"), "done", undefined, []],
  ["the session is over", () => "signedOut", "paused", "signedOut", []],
  ["nobody may be read", () => "forbidden", "paused", "forbidden", []],
  ["the connection is gone", () => "offline", "paused", "offline", []],
])("when %s", async (_, trouble, state, why, failed) => {
  const office = new AnOffice(25);
  office.before = (descriptor, times) => {
    const kind = trouble(descriptor, times);
    if (kind) throw aFailure(kind);
  };
  // One lane, so that somebody was read before.
  const { stretch, scan } = aStretch(office, { mostLanes: 1 });
  await stretch.work();
  expect([stretch.state, stretch.why?.kind, failedIn(scan)]).toEqual([state, why, failed]);
  // Nobody is lost: everyone met was read, has failed, or is still to be read.
  const waiting = scan.pending.list().map(({ descriptor }) => descriptor);
  const all = [...scan.readDescriptors(), ...scan.failed.keys(), ...waiting];
  expect([new Set(all).size, all.length]).toEqual([scan.found.size, scan.found.size]);
  expect(scan.asked.size).toBe(0);
});

test.each<[string, number]>([
  ["forbidden", 0],
  ["missing", 0],
  ["refused", 10],
  ["throttled", 10],
  ["offline", 10],
])("a second page of users that stays %s pauses the scan, which says why", async (kind, least) => {
  const office = new AnOffice(25);
  office.beforePage = (continuationToken) => {
    if (continuationToken === "10") throw aFailure(kind);
  };
  const { stretch, scan } = aStretch(office);
  await stretch.work();
  expect([stretch.state, stretch.why?.kind, scan.users.isDone]).toEqual(["paused", kind, false]);
  // If only this page fails, people who are already known are still read.
  expect(scan.usersRead).toBeGreaterThanOrEqual(least);
});

test("people cut off by a pause are still to be read, and the next stretch reads each of the rest once", async () => {
  const office = new AnOffice(30);
  const first = aStretch(office);
  office.before = () => (office.asked.length >= 15 ? first.pause.abort() : undefined);
  await first.stretch.work();
  expect([first.stretch.state, first.stretch.why]).toEqual(["paused", undefined]);
  expect(first.scan.asked.size).toBe(0);
  office.before = () => undefined;
  const next = aStretch(office, {}, first.scan);
  await next.stretch.work();
  expect([next.stretch.state, next.scan.table.length]).toEqual(["done", 60]);
});

test("a paused scan asks for nothing", async () => {
  const office = new AnOffice(5);
  const { stretch, pause } = aStretch(office);
  pause.abort();
  await stretch.work();
  expect([stretch.state, office.asked]).toEqual(["paused", []]);
});

test("the scan says that it waits while the gate is held", () => {
  const gate = new Gate(aClock());
  const { stretch } = aStretch(new AnOffice(5), { gate });
  gate.hold(30_000);
  expect(stretch.state).toBe("waiting");
});

test("there are never more requests at once than lanes", async () => {
  const office = new AnOffice(40);
  await aStretch(office, { mostLanes: 3 }).stretch.work();
  expect(office.mostUnderWay).toBeLessThanOrEqual(3);
});

test("the list of users pauses while 20,000 people wait, and continues as soon as there are fewer", async () => {
  const scan = everyone();
  for (let index = 0; index < 20_010; index++) scan.meet(owner(index));
  const office = new AnOffice(0);
  const waiting: number[] = [];
  const { stretch, pause } = aStretch(office, {}, scan);
  office.beforePage = () => {
    waiting.push(scan.pending.size);
    pause.abort();
  };
  await stretch.work();
  expect(waiting).toHaveLength(1);
  expect(waiting[0]).toBeLessThan(20_000);
  expect(waiting[0]).toBeGreaterThan(19_900);
});

test("known sign-ins go into the table, without replacing what the list of users says", async () => {
  const whom = [owner(1), { ...owner(2), lastAccessed: undefined }, { ...owner(3), lastAccessed: undefined }];
  const scan = new ScanState({ kind: "owners", owners: whom });
  const signIns = new Map<string, Date | "never">([
    ["aad.1", "never"],
    ["aad.2", noon],
  ]);
  await aStretch(new AnOffice(0), { signIns }, scan).stretch.work();
  const known = new Map(scan.table.owners.map((each) => [each.descriptor, each.lastAccessed]));
  expect(known).toEqual(
    new Map([
      ["aad.1", owner(1).lastAccessed],
      ["aad.2", noon],
      ["aad.3", undefined],
    ]),
  );
});

test("people without tokens count as read but are not in the table, and unreadable rows are counted", async () => {
  const office = new AnOffice(3);
  const door: ScanDoor = {
    readUsers: async (continuationToken) => ({
      ...(await office.readUsers(continuationToken)),
      ...{ serviceIdentities: ["svc.1", "svc.1"], unreadable: 4 },
    }),
    readTokens: async (who) => ({ tokens: who === "aad.1" ? [] : [aToken()], unreadable: 2 }),
  };
  const { stretch, scan } = aStretch(door);
  await stretch.work();
  expect(scan.table.owners.map(({ descriptor }) => descriptor).sort()).toEqual(["aad.0", "aad.2"]);
  expect([scan.usersRead, scan.unreadableUsers, scan.unreadableTokens]).toEqual([3, 4, 6]);
  expect(scan.serviceIdentities.size).toBe(1);
});

test("after our own error the next stretch reads everyone affected, so nobody goes missing", async () => {
  const signIns = new Map<string, Date | "never">();
  let isBroken = true;
  signIns.get = (who) => {
    if (isBroken && who === "aad.7") throw new Error("A fault of ours.");
    return undefined;
  };
  const whom = Array.from({ length: 20 }, (_, index) => ({ ...owner(index), lastAccessed: undefined }));
  const scan = new ScanState({ kind: "owners", owners: whom });
  const office = new AnOffice(0);
  await expect(aStretch(office, { signIns }, scan).stretch.work()).rejects.toThrow("A fault of ours.");
  expect([scan.readDescriptors().has("aad.7"), scan.isComplete]).toEqual([false, false]);
  isBroken = false;
  const next = aStretch(office, { signIns }, scan);
  await next.stretch.work();
  expect([next.stretch.state, scan.usersRead, scan.table.length]).toEqual(["done", 20, 40]);
});
