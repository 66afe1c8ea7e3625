import { describeId } from "../../../../src/jobs/revocation/plan/describeToken";
import { keepRevocation } from "../../../../src/jobs/revocation/run/keepRevocation";
import { RevocationJob } from "../../../../src/jobs/revocation/run/RevocationJob";
import { findUnfinished } from "../../../../src/jobs/revocation/run/unfinishedRevocation";
import { aJournal, noon } from "../../journal/aJournal";
import { MemoryStore } from "../../store/MemoryStore";
import { allListed } from "./continued";

const here = { organizationId: "here", now: noon };
const tokens = ["a1", "a2", "a3"].map((authorizationId) => ({ authorizationId, owner: "ada" }));
const plan = {
  tokens: tokens.map(({ authorizationId, owner }) => describeId(authorizationId, { descriptor: owner })),
};

async function aPage(store = new MemoryStore(), job = new RevocationJob("head", plan)) {
  const journal = await aJournal(store);
  const keeping = { store, locks: undefined, name: "revoke", holder: "a page" };
  const keep = (left = tokens) => {
    job.runs++;
    return keepRevocation(job, left, journal, () => noon, {
      ...keeping,
      actorId: "me",
      organizationId: "here",
    });
  };
  const jobs = () => store.entries.filter(({ part }) => part === "begin").map(({ job: id }) => id);
  return { store, job, journal, keep, jobs };
}

const gone = (...authorizationIds: string[]) => ({
  ...{ authorizationIds, progress: { state: "gone" } as const, at: noon },
});

test("a new job is kept with its tokens, and with who started it, where and when", async () => {
  const { store, job, keep, jobs } = await aPage();
  await keep();
  expect(jobs()).toEqual([job.keptAs?.id]);
  expect(findUnfinished(store.entries, here)).toMatchObject({
    ...{ id: job.keptAs?.id, tokens, begunAt: noon, actorId: "me", organizationId: "here" },
  });
});

test("retrying an unfinished job continues it, with the positions of the first plan", async () => {
  const { store, keep, jobs } = await aPage();
  await keep();
  const again = await keep(tokens.slice(2));
  again.record(gone("a3"));
  await again.settle();
  expect(jobs()).toHaveLength(1);
  expect(findUnfinished(store.entries, here)).toMatchObject({ done: 1, total: 3, events: [gone("a3")] });
});

test("retrying a finished job starts a new one with what is left", async () => {
  const { store, job, keep } = await aPage();
  await (await keep()).end();
  const first = job.keptAs?.id;
  await keep(tokens.slice(2));
  expect(job.keptAs?.id).not.toBe(first);
  expect(findUnfinished(store.entries, here)).toMatchObject({ id: job.keptAs?.id, tokens: tokens.slice(2) });
});

test("a job from an earlier visit continues under its own id", async () => {
  const store = new MemoryStore();
  const earlier = await aPage(store);
  await earlier.keep();
  await earlier.journal.close();
  const unfinished = findUnfinished(store.entries, here);
  const { keep, jobs } = await aPage(
    store,
    new RevocationJob("head", plan, unfinished && allListed(unfinished)),
  );
  await (await keep(tokens.slice(1))).end();
  expect(jobs()).toEqual([unfinished?.id]);
  expect(findUnfinished(store.entries, here)).toBeUndefined();
});

test.each<[string, (store: MemoryStore) => void]>([
  ["was forgotten meanwhile", (store) => store.entries.splice(0)],
  [
    "cannot be read",
    (store) => {
      store.failing = (call) => {
        if (call === "readAll") throw new Error("UnknownError");
      };
    },
  ],
])("a job that %s is kept as a new one", async (_, happen) => {
  const { store, job, journal, keep, jobs } = await aPage();
  await keep();
  happen(store);
  await keep(tokens.slice(1));
  expect(jobs().at(-1)).toBe(job.keptAs?.id);
  expect(findUnfinished(store.entries, here)?.tokens).toEqual(tokens.slice(1));
  expect(journal.canResume).toBe(true);
});

test("without storage the job still runs, and says that it cannot be resumed", async () => {
  const store = new MemoryStore();
  store.failing = (call) => {
    if (call === "append") throw new Error("QuotaExceededError");
  };
  const { journal, keep } = await aPage(store);
  const kept = await keep();
  expect([journal.canResume, await kept.sending(["a1"])]).toEqual([false, true]);
});

test("a retried job keeps what earlier runs saw gone, so that nobody's count falls back to what is left", async () => {
  const { store, job, keep } = await aPage();
  await (await keep()).end();
  job.outcomes.record(gone("a1", "a2"));
  const again = await keep(tokens.slice(2));
  await again.settle();
  expect(findUnfinished(store.entries, here)).toMatchObject({ done: 2, total: 3 });
});

test("why a job was begun is kept with it, without what looks like a token", async () => {
  const store = new MemoryStore();
  const purpose = {
    ...{ run: "mkk0-a1b2", reason: `Leaked: ${"a".repeat(52)}`, startedAt: noon },
    filter: { age: "365", other: "x" },
  };
  const { keep } = await aPage(store, new RevocationJob("head", plan, undefined, purpose));
  await keep();
  expect(findUnfinished(store.entries, here)?.purpose).toEqual({
    ...{ run: "mkk0-a1b2", startedAt: noon, filter: { age: "365" } },
    reason: "***",
  });
});
