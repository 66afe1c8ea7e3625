import { keptJobs, type JobReader } from "../../../src/jobs/journal/keptJobs";
import type { JournalStore } from "../../../src/jobs/journal/JournalStore";
import { finish } from "../../../src/tokens/steps/finish";
import { MemoryStore } from "../store/MemoryStore";
import { aJournal, noon } from "./aJournal";

const head = { job: "job 1", jobKind: "test", actorId: "me", organizationId: "here" };
const anything: JobReader<unknown, unknown> = {
  jobKind: "test",
  *readPlan(payload) {
    return payload;
  },
  readStep: (payload) => payload,
};

function failingAt(...calls: readonly (keyof JournalStore)[]) {
  const store = new MemoryStore();
  store.failing = (call) => {
    if (calls.includes(call)) throw new Error("QuotaExceededError");
  };
  return store;
}

test("keeps the plan, the steps and the end of a job", async () => {
  const store = new MemoryStore();
  const journal = await aJournal(store);
  await journal.begin(head, "a plan");
  await journal.step("a step", noon);
  expect(finish(keptJobs(store.entries, anything))).toEqual([
    {
      id: "job 1",
      begunAt: noon,
      actorId: "me",
      organizationId: "here",
      plan: "a plan",
      payload: "a plan",
      steps: [{ at: noon, step: "a step" }],
      hasEnded: false,
    },
  ]);
  await journal.end();
  expect(finish(keptJobs(store.entries, anything))).toMatchObject([{ hasEnded: true }]);
});

test("forgets finished jobs of any kind when the next one starts, and no others, and reads what is stored once", async () => {
  const store = new MemoryStore();
  const journal = await aJournal(store);
  await journal.begin(head, 1);
  await journal.begin({ ...head, job: "job 2", jobKind: "another kind" }, 2);
  await journal.end();
  await journal.close();
  const reads = jest.spyOn(store, "readAll");
  const next = await aJournal(store);
  await next.begin({ ...head, job: "job 3" }, 3);
  expect(store.entries.map(({ job }) => job)).toEqual(["job 1", "job 3"]);
  expect(reads).toHaveBeenCalledTimes(1);
});

test("continues a job that an earlier page started", async () => {
  const store = new MemoryStore();
  await (await aJournal(store)).begin(head, "a plan");
  const journal = await aJournal(store);
  expect(journal.canResume).toBe(false);
  journal.resume(head);
  expect(journal.canResume).toBe(true);
  await journal.step("a step", noon);
  expect(finish(keptJobs(store.entries, anything))).toMatchObject([{ steps: [{ step: "a step" }] }]);
});

test.each<[string, MemoryStore, boolean]>([
  ["was written", new MemoryStore(), true],
  ["was written, although what is old could not be forgotten", failingAt("forget"), true],
  ["could not be written", failingAt("append"), false],
])("a plan that %s can be resumed: %s", async (_, store, canResume) => {
  const journal = await aJournal(store);
  await journal.begin(head, "a plan");
  expect(journal.canResume).toBe(canResume);
});

test("a store that fails never stops the job", async () => {
  const journal = await aJournal(failingAt("append", "forget", "releaseLease"));
  await journal.begin(head, "a plan");
  await journal.step("a step", noon);
  await journal.end();
  await expect(journal.close()).resolves.toBeUndefined();
});

test("without a job, nothing is written", async () => {
  const store = new MemoryStore();
  const journal = await aJournal(store);
  await journal.step("a step", noon);
  await journal.end();
  expect(store.entries).toEqual([]);
});
