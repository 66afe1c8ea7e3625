import { AzureError } from "../../../src/azure/rest/AzureError";
import { failureKinds, failureOf, type Failure } from "../../../src/jobs/pace/Failure";

test.each(failureKinds)("an error of the kind %s keeps it", (kind) => {
  expect(failureOf({ kind }).kind).toBe(kind);
});

test.each<[string, unknown, Failure]>([
  ["nothing", undefined, { kind: "unexpected" }],
  ["null", null, { kind: "unexpected" }],
  ["a text", "offline", { kind: "unexpected" }],
  ["a number", 429, { kind: "unexpected" }],
  ["an error without a kind", new TypeError("x is undefined"), { kind: "unexpected" }],
  ["a kind that nobody knows", { kind: "tired" }, { kind: "unexpected" }],
  ["a kind that is not text", { kind: ["offline"] }, { kind: "unexpected" }],
  ["no details", { kind: "offline" }, { kind: "offline" }],
  ["null for details", { kind: "offline", details: null }, { kind: "offline" }],
  ["a text for details", { kind: "offline", details: "503" }, { kind: "offline" }],
  [
    "details of the wrong types",
    { kind: "refused", details: { status: "400", activityId: 1, serverMessage: {} } },
    { kind: "refused" },
  ],
  [
    "everything",
    { kind: "refused", details: { status: 400, activityId: "a1", serverMessage: "No.", reason: "noScope" } },
    { kind: "refused", status: 400, activityId: "a1", serverMessage: "No.", reason: "noScope" },
  ],
  ["an unknown reason", { kind: "forbidden", details: { reason: "tired" } }, { kind: "forbidden" }],
])("it keeps the valid parts of %s", (_, thrown, expected) => {
  expect(failureOf(thrown)).toEqual(expected);
});

test("nothing else of an error gets into a report", () => {
  const thrown = { kind: "offline", message: "m", stack: "s", details: { status: 503, body: "b" } };
  const { status, kind, ...rest } = failureOf(thrown);
  expect([kind, status, rest]).toEqual(["offline", 503, {}]);
});

test("the service's message comes through in the clients' own error", () => {
  const details = { status: 403, activityId: "a1", serverMessage: "You may not." };
  expect(failureOf(new AzureError("forbidden", "Ask an administrator.", details))).toEqual({
    kind: "forbidden",
    ...details,
  });
});
