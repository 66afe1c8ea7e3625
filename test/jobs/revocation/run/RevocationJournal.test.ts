import type { RevocationState } from "../../../../src/jobs/revocation/RevocationProgress";
import { RevocationJournal } from "../../../../src/jobs/revocation/run/RevocationJournal";
import { describeRow } from "../../../../src/jobs/revocation/plan/describeToken";
import { aJournal, noon } from "../../journal/aJournal";
import { ada, aTable } from "../../scan/aTable";
import { MemoryStore } from "../../store/MemoryStore";
import { SlowStore } from "../../store/SlowStore";
import { aKeptRevocation, head } from "./aKeptRevocation";
import { keptRevocations } from "./keptRevocations";

const plan = ["a1", "a2", "a3"].map((authorizationId) => ({ authorizationId, owner: "ada" }));
const why = { kind: "offline", activityId: "x" } as const;

const event = (state: Exclude<RevocationState, "refused" | "unknown">, ...authorizationIds: string[]) => ({
  ...{ authorizationIds, progress: { state }, at: noon },
});
const refused = (...authorizationIds: string[]) => ({
  ...{ authorizationIds, progress: { state: "refused", why } as const, at: noon },
});

function steps(store: MemoryStore) {
  return keptRevocations(store.entries).flatMap((job) => job.steps.map(({ step }) => step));
}

test("what arrives during a write goes into the next one, equal states together", async () => {
  const store = new SlowStore();
  const { kept } = await aKeptRevocation(store, plan);
  kept.record(event("accepted", "a1"));
  await new Promise((resolve) => setImmediate(resolve));
  kept.record(event("accepted", "a2"));
  kept.record(event("gone", "a2"));
  kept.record(refused("a3"));
  kept.record(event("gone", "a1"));
  await kept.settle();
  expect(steps(store)).toEqual([
    { tokens: [0], state: "accepted", why: undefined },
    { tokens: [1, 0], state: "gone", why: undefined },
    { tokens: [2], state: "refused", why: "offline" },
  ]);
});

test("sending resolves once it is written, and not before", async () => {
  const store = new SlowStore();
  const { kept } = await aKeptRevocation(store, plan);
  const first = kept.sending(["a1"]);
  const second = kept.sending(["a2"]);
  expect(steps(store)).toEqual([]);
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(steps(store)).toMatchObject([{ tokens: [0, 1], state: "sent" }]);
});

test("in a forged plan that has a token twice, the other tokens keep their places", async () => {
  const store = new MemoryStore();
  const twice = ["a1", "a1", "a2"].map((authorizationId) => ({ authorizationId, owner: "ada" }));
  const { kept } = await aKeptRevocation(store, twice);
  kept.record(event("gone", "a2"));
  await kept.settle();
  expect(steps(store)).toMatchObject([{ tokens: [2], state: "gone" }]);
});

test("an unknown id is not written, and a plan is kept without names", async () => {
  const store = new MemoryStore();
  const described = [describeRow(aTable([ada, { number: 1, name: "nightly build" }]), 0)];
  const { kept } = await aKeptRevocation(store, described);
  kept.record(event("gone", "a stranger"));
  await kept.settle();
  expect(steps(store)).toEqual([]);
  expect(JSON.stringify(store.entries)).not.toMatch(/nightly|Ada|ada@x/);
});

test("the end comes after everything that was recorded", async () => {
  const store = new SlowStore();
  const { kept } = await aKeptRevocation(store, plan);
  kept.record(event("gone", "a1", "a2", "a3"));
  await kept.end();
  expect(store.entries.map(({ part }) => part)).toEqual(["begin", "step", "end"]);
});

test("a later page continues the same job, with the positions of the whole plan", async () => {
  const store = new MemoryStore();
  const { journal } = await aKeptRevocation(store, plan);
  await journal.close();
  const kept = await RevocationJournal.resume(await aJournal(store), () => noon, head.job, plan);
  kept.record(event("gone", "a3"));
  await kept.settle();
  expect(steps(store)).toMatchObject([{ tokens: [2], state: "gone" }]);
});
