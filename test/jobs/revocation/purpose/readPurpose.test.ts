import {
  longestReason,
  purposePayload,
  readPurpose,
} from "../../../../src/jobs/revocation/purpose/RevocationPurpose";
import { isRunId, runId } from "../../../../src/jobs/revocation/purpose/runId";
import { now } from "../../../tokens/builders";

const purpose = {
  run: runId(now, "0123456789abcdef"),
  reason: "Too old",
  filter: { age: "365" },
  startedAt: now,
};
const written = purposePayload(purpose);

test("a purpose reads back as it was written", () => {
  expect(readPurpose({ tokens: [], purpose: structuredClone(written) })).toEqual(purpose);
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["a journal of an earlier version", {}],
  ["text", "Too old"],
  ["no run", { ...written, run: undefined }],
  ["a run that is a path", { ...written, run: "../settings" }],
  ["a run that is too long for a document", { ...written, run: `${"a".repeat(40)}-1` }],
  ["a reason that is not text", { ...written, reason: 1 }],
  ["a start that is not a time", { ...written, startedAtMs: "yesterday" }],
  ["an impossible start", { ...written, startedAtMs: 1e99 }],
])("%s is not a purpose", (_, value) => {
  expect(readPurpose({ purpose: value })).toBeUndefined();
});

test.each<[string, unknown, unknown]>([
  ["text", "age=365", {}],
  ["a key that nobody knows", { age: "365", evil: "1" }, { age: "365" }],
  ["a value that is not text", { age: 365, q: "ci" }, { q: "ci" }],
  ["a value out of its range", { age: "-1" }, {}],
  [
    "what narrows besides it",
    { age: "365", announced: "0123456789abcdef", rule: "0a1b2c3d", narrower: "any", drifted: "1" },
    { age: "365", announced: "0123456789abcdef", rule: "0a1b2c3d", narrower: "any", drifted: "1" },
  ],
  ["marks that are none", { rule: "a".repeat(41), narrower: "<any>", drifted: 1, announced: "" }, {}],
])("of a filter with %s only what is understood is read", (_, filter, expected) => {
  expect(readPurpose({ purpose: { ...written, filter } })?.filter).toEqual(expected);
});

test("a forged reason is cut, and shown on one line", () => {
  const reason = `Too\nold\u202e${"x ".repeat(1_000)}`;
  const read = readPurpose({ purpose: { ...written, reason } })?.reason ?? "";
  expect(read).toMatch(/^Too oldx x/);
  expect(read.length).toBeLessThanOrEqual(longestReason);
});

test("an id of a run leaves room for a part's number in the id of a document", () => {
  const id = runId(new Date(8.64e15), "f".repeat(32));
  expect([isRunId(id), id.length <= 30]).toEqual([true, true]);
});
