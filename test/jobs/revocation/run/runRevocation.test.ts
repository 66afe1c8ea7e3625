import type { JournalStore } from "../../../../src/jobs/journal/JournalStore";
import { describeId } from "../../../../src/jobs/revocation/plan/describeToken";
import type { StoredProtectedList } from "../../../../src/jobs/revocation/plan/leaveOutProtected";
import type { RevocationEnvironment } from "../../../../src/jobs/revocation/run/RevocationEnvironment";
import { RevocationJob } from "../../../../src/jobs/revocation/run/RevocationJob";
import { runRevocation, type RevocationRunState } from "../../../../src/jobs/revocation/run/runRevocation";
import { unfinishedRevocation } from "../../../../src/jobs/revocation/run/unfinishedRevocation";
import { noon, opening } from "../../journal/aJournal";
import { MemoryStore } from "../../store/MemoryStore";
import { aFailure, ADoor } from "../aDoor";
import { revocationsOver } from "./keptRevocations";

const here = { organizationId: "here", now: noon };
const keeping = {
  ...{ locks: undefined, name: "revoke", holder: "this page" },
  ...{ actorId: "me", organizationId: "here" },
};

/** Two tokens, the page's surroundings, and a way to run the job to its end. */
function aPage(more: Partial<RevocationEnvironment> = {}) {
  const door = new ADoor({ ada: ["a1"], ben: ["b1"] });
  const store = new MemoryStore();
  const tokens = door.plan.map(({ authorizationId, owner }) =>
    describeId(authorizationId, { descriptor: owner }),
  );
  const job = new RevocationJob("head", { tokens });
  const environment: RevocationEnvironment = {
    ...{ door, now: () => noon, monotonicMs: () => 0, journal: { ...keeping, store } },
    // The heartbeat of a lease waits too, and must not come at once.
    wait: () => new Promise((resolve) => setImmediate(resolve)),
    ...more,
  };
  const run = async (signal = new AbortController().signal) => {
    const told: RevocationRunState[] = [];
    for await (const state of runRevocation(job, environment, signal)) told.push(state);
    return told;
  };
  return { door, store, job, run, environment };
}

test("revokes, records it, and reports progress until the end", async () => {
  const { job, run, store } = aPage();
  const told = await run();
  expect(told.at(0)).toEqual({ state: "running", continuity: "kept", protectedCount: 0 });
  expect(told.at(-1)).toEqual({ state: "ended", continuity: "kept", protectedCount: 0 });
  expect(job.gone).toEqual(["a1", "b1"]);
  expect(await unfinishedRevocation(store, here)).toBeUndefined();
  expect(store.lease).toBeUndefined();
});

test("a job ends in the journal once its end is written down, and only then the page says that it is over", async () => {
  let write = () => undefined as void;
  const written = new Promise<void>((resolve) => {
    write = resolve;
  });
  const told: string[] = [];
  const record = {
    begun: () => told.push("begun"),
    over: (how: string) => {
      told.push(how);
      return written;
    },
  };
  // What limits the wait for the history is not part of this.
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => milliseconds === 5_000 || setImmediate(resolve));
  const { job, environment, store } = aPage({ record, wait });
  const states = runRevocation(job, environment, new AbortController().signal);
  const rest = (async () => {
    for await (const { state } of states) if (state !== "running") told.push(`shown as ${state}`);
  })();
  while (!told.includes("ended")) await new Promise((resolve) => setImmediate(resolve));
  // Found again as one that is over but has no end yet.
  expect(revocationsOver(await store.readAll(), here)).toMatchObject([{ done: 2, total: 2 }]);
  expect(told).toEqual(["begun", "ended"]);
  write();
  await rest;
  expect(told).toEqual(["begun", "ended", "shown as ended"]);
  expect(revocationsOver(await store.readAll(), here)).toEqual([]);
});

test("an end that cannot be written down in time ends the job all the same", async () => {
  const record = { begun: () => undefined, over: () => new Promise<void>(() => undefined) };
  const { run, store } = aPage({ record });
  expect((await run()).at(-1)?.state).toBe("ended");
  expect(await unfinishedRevocation(store, here)).toBeUndefined();
});

const full = new MemoryStore();
full.failing = (call) => {
  if (call === "append") throw new Error("QuotaExceededError");
};
const broken = new MemoryStore();
broken.failing = () => {
  throw new Error("UnknownError");
};

test.each<[string, JournalStore | undefined, string]>([
  ["a store that is full", full, "storageFailed"],
  ["a store that fails altogether", broken, "storageFailed"],
  ["no store", undefined, "noStorage"],
])(
  "with %s, it says from the start that a closed page cannot continue, and runs anyway",
  async (_, store, continuity) => {
    const { job, run } = aPage({ journal: { ...keeping, store } });
    const told = await run();
    expect(new Set(told.map((each) => "continuity" in each && each.continuity))).toEqual(
      new Set([continuity]),
    );
    expect(told.at(-1)?.state).toBe("ended");
    expect(job.gone).toHaveLength(2);
  },
);

test("a page without storage and without a protected list needs neither", async () => {
  const { job, run } = aPage({ journal: undefined });
  expect((await run()).at(-1)).toEqual({ state: "ended", continuity: "noStorage", protectedCount: 0 });
  expect(job.gone).toHaveLength(2);
});

test("nothing starts while another page runs a revocation", async () => {
  const { door, store, run, job } = aPage();
  await opening(store, { holder: "another page" });
  expect(await run()).toEqual([{ state: "notBegun", why: "busy" }]);
  expect([door.sent, door.lists, job.runs]).toEqual([[], [], 0]);
});

const person = { people: ["ada"], tokens: [] };
test.each<[string, () => Promise<StoredProtectedList>, string]>([
  ["cannot be read", () => Promise.reject(aFailure("offline")), "protectedFailed"],
  ["is not a list", async () => ({ state: "invalid" }), "protectedInvalid"],
  [
    "names people, of whom none was scanned",
    async () => ({ state: "valid", value: person }),
    "ownersUnknown",
  ],
])("nothing starts when the protected list %s", async (_, readProtectedList, why) => {
  const { door, store, run } = aPage({ protection: { readProtectedList, owners: () => [] } });
  expect(await run()).toEqual([{ state: "notBegun", why }]);
  expect([door.sent, store.entries, store.lease]).toEqual([[], [], undefined]);
});

test("people protected in the meantime are left out and counted", async () => {
  const list = { state: "valid", value: { people: [], tokens: ["a1"] } } as const;
  const { job, run } = aPage({ protection: { readProtectedList: async () => list, owners: () => [] } });
  expect((await run()).at(-1)).toMatchObject({ state: "ended", protectedCount: 1 });
  expect(job.gone).toEqual(["b1"]);
});

test("a protected token that was included is revoked, and one protected since then is not", async () => {
  const list = { state: "valid", value: { people: [], tokens: ["a1", "b1"] } } as const;
  const protection = { readProtectedList: async () => list, owners: () => [] };
  const { job, environment } = aPage({ protection });
  const included = new RevocationJob("head", { ...job.plan, includedProtected: new Set(["a1"]) });
  for await (const state of runRevocation(included, environment, new AbortController().signal)) {
    if (state.state === "ended") expect(state.protectedCount).toBe(1);
  }
  expect(included.gone).toEqual(["a1"]);
});

test("an error of ours is told as the end, the journal is given back, and a retry goes on", async () => {
  let isBroken = false;
  const now = () => {
    if (isBroken) throw new Error("A fault of ours.");
    return noon;
  };
  const { door, job, run, store } = aPage({ now });
  door.before = () => void (isBroken = true);
  const told = await run();
  expect(told.at(-1)).toMatchObject({ state: "crashed", error: new Error("A fault of ours.") });
  expect(store.lease).toBeUndefined();
  expect(await unfinishedRevocation(store, here)).toMatchObject({ total: 2 });
  isBroken = false;
  door.before = () => undefined;
  expect((await run()).at(-1)).toMatchObject({ state: "ended", continuity: "kept" });
  expect(job.gone).toHaveLength(2);
  expect(await unfinishedRevocation(store, here)).toBeUndefined();
});

test("a page left before the start sends and keeps nothing", async () => {
  const { door, run, store } = aPage();
  expect(await run(AbortSignal.abort())).toEqual([]);
  expect([door.sent, store.entries, store.lease]).toEqual([[], [], undefined]);
});

describe("in the journal", () => {
  const jobs = (store: MemoryStore) => new Set(store.entries.map(({ job }) => job)).size;

  test("retrying a stopped job continues the same job", async () => {
    const { door, job, run, store } = aPage();
    const stop = new AbortController();
    door.batchSize = 1;
    door.after = () => void stop.abort();
    door.before = (_ids, attempt) => (attempt === 2 ? aFailure("throttled") : undefined);
    await run(stop.signal);
    expect(await unfinishedRevocation(store, here)).toMatchObject({ done: 1, total: 2 });
    door.after = () => undefined;
    await run();
    expect([jobs(store), job.gone.length]).toEqual([1, 2]);
    expect(await unfinishedRevocation(store, here)).toBeUndefined();
  });

  test("retrying a finished job starts a new one with what is left", async () => {
    const { door, run, store } = aPage();
    door.before = (ids) => (ids.includes("b1") ? aFailure("refused") : undefined);
    await run();
    expect(await unfinishedRevocation(store, here)).toBeUndefined();
    const kept: unknown[] = [];
    door.before = () => void unfinishedRevocation(store, here).then((job) => kept.push(job));
    await run();
    expect(kept).toEqual([expect.objectContaining({ total: 2, done: 1 })]);
    expect(jobs(store)).toBe(1);
  });
});
