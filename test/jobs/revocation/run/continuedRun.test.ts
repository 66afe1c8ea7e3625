import { endUnfinished } from "../../../../src/jobs/revocation/run/endUnfinished";
import { RevocationJob } from "../../../../src/jobs/revocation/run/RevocationJob";
import { runRevocation, type RevocationRunState } from "../../../../src/jobs/revocation/run/runRevocation";
import {
  findUnfinished,
  unfinishedRevocation,
  type UnfinishedRevocation,
} from "../../../../src/jobs/revocation/run/unfinishedRevocation";
import { dayInMilliseconds } from "../../../../src/tokens/token/expiry";
import { noon, opening } from "../../journal/aJournal";
import { MemoryStore } from "../../store/MemoryStore";
import { ADoor } from "../aDoor";
import { allListed, continued, planOf } from "./continued";

const here = { organizationId: "here", now: noon };

/** A page over a journal with the start of a revocation of three tokens. */
async function aJournal(change: { organizationId?: string; at?: number } = {}) {
  const door = new ADoor({ ada: ["a1", "a2"], ben: ["b1"] });
  const store = new MemoryStore();
  const { organizationId = "here", at = noon.getTime() } = change;
  const common = { job: "j", jobKind: "revocation", at };
  const payload = { tokens: door.plan };
  await store.append({ ...common, part: "begin", actorId: "me", organizationId, payload });
  const environment = {
    ...{ door, now: () => noon, monotonicMs: () => 0 },
    wait: () => new Promise<void>((resolve) => setImmediate(resolve)),
    journal: {
      ...{ store, locks: undefined, name: "revoke", holder: "this page" },
      ...{ actorId: "me", organizationId: "here" },
    },
  };
  const run = async (job: RevocationJob) => {
    const told: RevocationRunState[] = [];
    for await (const state of runRevocation(job, environment, new AbortController().signal)) told.push(state);
    return told;
  };
  const found = findUnfinished(store.entries, { organizationId, now: new Date(at) });
  if (!found) throw new Error("Nothing was begun.");
  return { door, store, environment, run, unfinished: found };
}

test.each<[string, Parameters<typeof aJournal>[0], string]>([
  ["of another organization", { organizationId: "there" }, "otherOrganization"],
  ["begun eight days ago", { at: noon.getTime() - 8 * dayInMilliseconds }, "tooOld"],
  ["begun tomorrow", { at: noon.getTime() + dayInMilliseconds }, "tooOld"],
])("a plan %s is not carried out, whoever hands it in", async (_, change, why) => {
  const { door, store, run, unfinished } = await aJournal(change);
  const before = structuredClone(store.entries);
  expect(await run(continued("head", { ...unfinished, isTooOld: false }))).toEqual([
    { state: "notBegun", why },
  ]);
  expect([door.sent, door.lists, store.entries]).toEqual([[], [], before]);
});

test("only what was confirmed is sent, whatever the journal holds by then", async () => {
  const { door, store, run, unfinished } = await aJournal();
  const confirmed = planOf([{ authorizationId: "a1", owner: "ada" }]);
  const job = new RevocationJob("head", confirmed, allListed(unfinished));
  await store.append({
    ...{ part: "begin", job: "j", jobKind: "revocation", at: noon.getTime() },
    ...{ actorId: "me", organizationId: "here", payload: { tokens: door.plan } },
  });
  expect((await run(job)).at(-1)).toMatchObject({ state: "ended", continuity: "kept" });
  expect(door.sent).toEqual([["a1"]]);
});

test("it continues as the same job, records what the lists said, and ends", async () => {
  const { door, store, run, unfinished } = await aJournal();
  door.active.get("ada")?.delete("a1");
  const seen = { gone: ["a1"], at: noon };
  const job = new RevocationJob("head", planOf(unfinished.tokens), { ...allListed(unfinished), seen });
  await run(job);
  expect(door.sent).toEqual([["a2", "b1"]]);
  expect(new Set(store.entries.map((entry) => entry.job))).toEqual(new Set(["j"]));
  const steps = store.entries.flatMap((entry) => (entry.part === "step" ? entry.payload : []));
  // The first says that the job is running again.
  expect(steps.slice(0, 2)).toMatchObject([
    { state: "planned", tokens: [] },
    { state: "gone", tokens: [0] },
  ]);
  expect(await unfinishedRevocation(store, here)).toBeUndefined();
});

test("what could not be listed keeps the job open for another time", async () => {
  const { door, store, run, unfinished } = await aJournal();
  const confirmed = planOf(door.plan.filter(({ owner }) => owner === "ada"));
  const job = new RevocationJob("head", confirmed, { ...allListed(unfinished), isPartial: true });
  expect((await run(job)).at(-1)).toMatchObject({ state: "ended" });
  expect(door.sent).toEqual([["a1", "a2"]]);
  expect(await unfinishedRevocation(store, here)).toMatchObject({ id: "j", done: 2, total: 3 });
});

describe("a job with nothing left to revoke", () => {
  test("is ended in the journal, and frees the journal", async () => {
    const { store, environment } = await aJournal();
    await endUnfinished("j", environment);
    expect(await unfinishedRevocation(store, here)).toBeUndefined();
    expect(store.lease).toBeUndefined();
  });

  const fail = (store: MemoryStore) => {
    store.failing = (call) => {
      if (call === "append") throw new Error("QuotaExceededError");
    };
  };
  test.each<[string, (store: MemoryStore) => unknown]>([
    ["another page writes", (store) => opening(store, { holder: "another page" })],
    ["cannot be written", fail],
  ])("stays if the journal is one that %s", async (_, happen) => {
    const { store, environment } = await aJournal();
    await happen(store);
    await endUnfinished("j", environment);
    const found: UnfinishedRevocation | undefined = await unfinishedRevocation(store, here);
    expect(found?.id).toBe("j");
  });
});
