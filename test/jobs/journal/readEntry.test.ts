import { readEntry } from "../../../src/jobs/journal/readEntry";

const common = { job: "j", jobKind: "test", at: 0 };
const begin = { ...common, part: "begin", actorId: "a", organizationId: "o", payload: [1] };

test.each<[string, object]>([
  ["a beginning", begin],
  ["a step", { ...common, part: "step", payload: { any: "thing" } }],
  ["an end", { ...common, part: "end" }],
])("%s comes back unchanged", (_, entry) => {
  expect(readEntry(entry)).toEqual(entry);
});

const first = { job: "j", at: 7 };
const inNewForm = { job: "j", jobKind: "revocation", at: 7 };
const tokens = [{ authorizationId: "t", owner: "p" }];

test.each<[string, object, object]>([
  [
    "a plan",
    { ...first, kind: "plan", actorId: "a", organizationId: "o", tokens },
    { ...inNewForm, part: "begin", actorId: "a", organizationId: "o", payload: { tokens } },
  ],
  [
    "a step",
    { ...first, kind: "step", tokens: [0], state: "refused", why: "offline" },
    { ...inNewForm, part: "step", payload: { tokens: [0], state: "refused", why: "offline" } },
  ],
  ["an end", { ...first, kind: "end" }, { ...inNewForm, part: "end" }],
])("%s written by version 0.1.0 is read as part of a revocation", (_, stored, read) => {
  expect(readEntry(stored)).toEqual(read);
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a number", 1],
  ["a list", [begin]],
  ["an unknown part", { ...common, part: "middle" }],
  ["an unknown kind of the first form", { ...first, kind: "middle" }],
  ["no job", { ...begin, job: 1 }],
  ["no kind of job", { ...begin, jobKind: undefined }],
  ["an invalid date", { ...begin, at: Infinity }],
  ["nobody who began it", { ...begin, actorId: undefined }],
  ["no organization", { ...begin, organizationId: 5 }],
])("%s is not an entry", (_, stored) => {
  expect(readEntry(stored)).toBeUndefined();
});
