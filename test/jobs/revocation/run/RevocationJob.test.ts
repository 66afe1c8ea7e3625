import { describeId } from "../../../../src/jobs/revocation/plan/describeToken";
import type { RevocationState } from "../../../../src/jobs/revocation/RevocationProgress";
import { RevocationJob } from "../../../../src/jobs/revocation/run/RevocationJob";
import type { Continuation } from "../../../../src/jobs/revocation/run/Continuation";
import { noon } from "../../journal/aJournal";

const states: readonly RevocationState[] = [
  "planned",
  "sent",
  "accepted",
  "gone",
  "stillListed",
  "refused",
  "unknown",
];
/** One token for each state, named after it. */
const plan = { tokens: states.map((state) => describeId(state, { descriptor: "ada" })) };
const events = states.flatMap((state) => {
  if (state === "planned") return [];
  const common = { authorizationIds: [state], at: noon };
  if (state !== "refused" && state !== "unknown") return { ...common, progress: { state } };
  return { ...common, progress: { state, why: { kind: "offline" } } as const };
});
const later = new Date("2026-11-21T13:00:00Z");
const continues: Continuation = {
  ...{ id: "job 1", begunAt: noon, actorId: "me", organizationId: "here", events, isTooOld: false },
  ...{ tokens: plan.tokens, done: 1, total: states.length },
  ...{ seen: { gone: ["sent", "accepted"], at: later }, isPartial: false },
};
const ids = (tokens: readonly { authorizationId: string }[]) => tokens.map((token) => token.authorizationId);

test("a new job has everything to do, and lists nothing first", () => {
  const job = new RevocationJob("head", plan);
  expect(ids(job.open)).toEqual(states);
  expect([job.isRetry, job.isContinued, job.gone]).toEqual([false, false, []]);
});

test("a retry has everything not yet gone to do, and knows what was not revoked", () => {
  const job = new RevocationJob("head", plan);
  for (const event of events) job.outcomes.record(event);
  job.runs++;
  expect(job.isRetry).toBe(true);
  expect(ids(job.open)).toEqual(states.filter((state) => state !== "gone"));
  expect(job.gone).toEqual(["gone"]);
  expect([...job.untouched]).toEqual(["planned", "refused"]);
});

test("a continued job believes the lists, and takes nothing in the journal for certain", () => {
  const job = new RevocationJob("head", plan, continues);
  expect([job.isRetry, job.isContinued]).toEqual([true, true]);
  expect(ids(job.open)).toEqual(["planned", "gone", "stillListed", "refused", "unknown"]);
  expect(job.gone).toEqual(["sent", "accepted"]);
  expect(job.outcomes.of("gone").progress).toEqual({ state: "planned" });
  expect(job.outcomes.of("sent")).toMatchObject({ sentAt: noon, stateAt: later });
  expect([...job.untouched]).toEqual([]);
});

test("what is in the journal but was not confirmed is not part of a continued job", () => {
  const [first] = plan.tokens;
  const job = new RevocationJob("head", { tokens: first ? [first] : [] }, continues);
  expect(ids(job.open)).toEqual(["planned"]);
});
