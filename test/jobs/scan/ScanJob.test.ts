import type { KeptScan } from "../../../src/jobs/kept-scan/KeptScan";
import { keptScanOf } from "../../../src/jobs/kept-scan/keptScanOf";
import { readKeptScan } from "../../../src/jobs/kept-scan/readKeptScan";
import type { LiveScan } from "../../../src/jobs/scan/session/LiveScan";
import { ScanJob } from "../../../src/jobs/scan/ScanJob";
import { ScanState } from "../../../src/jobs/scan/ScanState";
import type { SignInDoor } from "../../../src/jobs/people/SignInDoor";
import { aClock, noon } from "../anOrganization";
import { aFailure } from "../revocation/aDoor";
import { PageStore } from "../store/PageStore";
import { AnOffice, owner } from "./AnOffice";

/** An office that also tells sign-ins, ten people a page. */
class AnOfficeWithSignIns extends AnOffice implements SignInDoor {
  readonly signInPages: (string | undefined)[] = [];
  beforeSignIns: (continuationToken: string | undefined) => unknown = () => undefined;

  constructor(private readonly people: number) {
    super(people);
  }

  async readSignIns(continuationToken: string | undefined) {
    this.signInPages.push(continuationToken);
    await this.beforeSignIns(continuationToken);
    const page = await this.pageOf(continuationToken);
    const owners = page.owners.map((each) => ({ ...each, lastAccessed: noon }));
    return { owners, continuationToken: page.continuationToken };
  }

  private async pageOf(continuationToken: string | undefined) {
    const start = Number(continuationToken ?? 0);
    const end = Math.min(start + 10, this.people);
    const owners = Array.from({ length: end - start }, (_, index) => owner(start + index));
    return { owners, continuationToken: end < this.people ? String(end) : undefined };
  }
}

function aJob(
  office: AnOfficeWithSignIns,
  { store = new PageStore(), before }: { store?: PageStore; before?: KeptScan } = {},
) {
  const desk = { ...aClock(), door: office, store, organizationId: "fabrikam", hasSignIns: true };
  return { job: new ScanJob(new ScanState({ kind: "everyone" }), desk, { before }), store };
}

async function worked(job: ScanJob, signal = new AbortController().signal): Promise<LiveScan> {
  let last: LiveScan | undefined;
  for await (const live of job.work(signal)) last = live;
  if (!last) throw new Error("A job tells at least how it ended.");
  return last;
}

const signInsIn = ({ state }: LiveScan) =>
  state.table.owners.filter(({ lastAccessed }) => lastAccessed !== undefined).length;

test("a scan in plain Node reads everyone and their sign-ins, and is kept with both", async () => {
  const { job, store } = aJob(new AnOfficeWithSignIns(50));
  const last = await worked(job);
  expect(last).toMatchObject({
    progress: { state: "done", usersRead: 50 },
    keeping: "kept",
    areSignInsKnown: true,
    signInsFailed: undefined,
  });
  const kept = await readKeptScan(store, "last");
  expect(kept).toMatchObject({ isEveryone: true, isComplete: true });
  expect(kept?.table.owners.every(({ lastAccessed }) => lastAccessed !== undefined)).toBe(true);
});

test("sign-in dates cut off by a pause continue on resume, and are not called known before", async () => {
  const office = new AnOfficeWithSignIns(50);
  const pause = new AbortController();
  office.beforeSignIns = (page) => page === "20" && pause.abort();
  const { job } = aJob(office);
  const paused = await worked(job, pause.signal);
  expect(paused).toMatchObject({ progress: { state: "paused" }, areSignInsKnown: false });
  office.beforeSignIns = () => undefined;
  const done = await worked(job);
  expect(done).toMatchObject({ progress: { state: "done" }, areSignInsKnown: true });
  expect(signInsIn(done)).toBe(50);
  expect(office.signInPages.filter((page) => page === "10")).toHaveLength(1);
});

test("sign-in dates that fail are not called known, say why, and do not hold up the scan", async () => {
  const office = new AnOfficeWithSignIns(50);
  office.beforeSignIns = (page) => {
    if (page === "20") throw aFailure("forbidden");
  };
  expect(await worked(aJob(office).job)).toMatchObject({
    progress: { state: "done", usersRead: 50 },
    areSignInsKnown: false,
    signInsFailed: { kind: "forbidden" },
  });
});

test("sign-in dates that arrive after the scan was kept are kept with it", async () => {
  const office = new AnOfficeWithSignIns(20);
  office.beforeSignIns = async () => {
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  const { job, store } = aJob(office);
  await worked(job);
  const kept = await readKeptScan(store, "last");
  expect(kept?.table.owners.every(({ lastAccessed }) => lastAccessed !== undefined)).toBe(true);
});

test("what was read is stored before a pause is told, and nothing unfinished remains at the end", async () => {
  const office = new AnOfficeWithSignIns(50);
  const pause = new AbortController();
  office.before = () => (office.asked.length >= 25 ? pause.abort() : undefined);
  const { job, store } = aJob(office);
  const { writeScan } = store;
  store.writeScan = async (...given) => {
    // Whoever reads of a pause may leave the page.
    expect(job.live?.progress.state).not.toBe("paused");
    return writeScan.apply(store, given);
  };
  const { state } = await worked(job, pause.signal);
  expect((await readKeptScan(store, "unfinished"))?.read.size).toBe(state.usersRead);
  expect(state.usersRead).toBeGreaterThan(0);
  await worked(job);
  expect(await store.readScan("unfinished")).toBeUndefined();
});

test("a scan that has read everyone is being kept until the store has it and nothing unfinished", async () => {
  const store = new PageStore();
  const office = new AnOfficeWithSignIns(5);
  const { job } = aJob(office, { store });
  const seen: (readonly [state: string, keeping: string])[] = [];
  const { writeScan } = store;
  store.writeScan = async (...given) => {
    seen.push([job.live?.progress.state ?? "", job.live?.keeping ?? ""]);
    return writeScan.apply(store, given);
  };
  expect(await worked(job)).toMatchObject({ keeping: "kept" });
  // In place of the last one, and nothing in place of what was unfinished.
  expect(seen).toEqual([
    ["done", "underWay"],
    ["done", "underWay"],
  ]);
});

test("a scan of selected people beside one of everyone is not being kept", async () => {
  const { job, store } = aJob(new AnOfficeWithSignIns(5));
  await worked(job);
  const desk = {
    ...aClock(),
    door: new AnOfficeWithSignIns(5),
    store,
    organizationId: "fabrikam",
    hasSignIns: false,
  };
  const some = new ScanState({ kind: "owners", owners: [owner(1)] }, undefined, noon);
  const beside = new ScanJob(some, desk, { before: job.kept });
  const seen = new Set<string>();
  for await (const { keeping } of beside.work(new AbortController().signal)) seen.add(keeping);
  expect(seen).toEqual(new Set(["no"]));
});

test("an error of ours while a scan is being kept ends that, too", async () => {
  const before = {
    ...keptScanOf(new ScanState({ kind: "everyone" }, undefined, noon), "fabrikam", noon),
    get table(): never {
      throw new Error("broken");
    },
  };
  const { job } = aJob(new AnOfficeWithSignIns(5), { before });
  await expect(worked(job)).rejects.toThrow("broken");
  expect(job.live?.keeping).toBe("underWay");
  job.crashed();
  expect(job.live).toMatchObject({ progress: { state: "paused" }, keeping: "no" });
});

test("a full store says that the scan is not kept", async () => {
  const { job, store } = aJob(new AnOfficeWithSignIns(5));
  store.writeScan = () => Promise.reject(new Error("full"));
  expect(await worked(job)).toMatchObject({ progress: { state: "done" }, keeping: "failed" });
});
