import { endedJobs, keptJobs, type JobReader } from "../../../src/jobs/journal/keptJobs";
import { finish } from "../../../src/tokens/steps/finish";
import type { JournalEntry } from "../../../src/jobs/journal/JournalEntry";

const numbers: JobReader<number, number> = {
  jobKind: "numbers",
  *readPlan(payload) {
    return typeof payload === "number" ? payload : undefined;
  },
  readStep: (payload) => (typeof payload === "number" ? payload : undefined),
};
const begin = (job: string, payload: unknown, jobKind = "numbers"): JournalEntry => ({
  ...{ part: "begin", job, jobKind, at: 0, actorId: "a", organizationId: "o", payload },
});
const step = (job: string, payload: unknown, jobKind = "numbers"): JournalEntry => ({
  ...{ part: "step", job, jobKind, at: 0, payload },
});
const end = (job: string, jobKind = "numbers"): JournalEntry => ({ part: "end", job, jobKind, at: 0 });

test.each<[string, unknown[], unknown[]]>([
  ["nothing", [], []],
  ["rubbish", [null, 1, "x", [], { part: "begin" }], []],
  ["one job with its steps", [begin("j", 1), step("j", 2), step("j", 3)], [["j", 1, [2, 3], false]]],
  ["steps of a job that was forgotten", [step("j", 2), end("j")], []],
  ["a plan that makes no sense", [begin("j", "x"), step("j", 2)], []],
  ["a step that makes no sense", [begin("j", 1), step("j", "x"), step("j", 2)], [["j", 1, [2], false]]],
  [
    "two jobs, the older one finished",
    [begin("j", 1), begin("k", 2), end("j"), step("k", 3)],
    [
      ["j", 1, [], true],
      ["k", 2, [3], false],
    ],
  ],
  [
    "jobs of another kind",
    [begin("j", 1, "letters"), begin("k", 2), step("k", 3, "letters"), end("k", "letters")],
    [["k", 2, [], false]],
  ],
])("only the valid parts of %s come back", (_, stored, expected) => {
  const found = finish(keptJobs(stored, numbers)).map(({ id, plan, steps, hasEnded }) => [
    id,
    plan,
    steps.map((each) => each.step),
    hasEnded,
  ]);
  expect(found).toEqual(expected);
});

test("finished jobs are known whatever their kind", () => {
  expect(
    endedJobs([begin("j", 1), end("j"), end("k", "letters"), null, { kind: "end", job: "l", at: 0 }]),
  ).toEqual(["j", "k", "l"]);
});
