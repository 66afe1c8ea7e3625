import { readHostMessage } from "../../../src/azure/host/readHostMessage";

test.each([
  ["a plain object, as it comes over the frame channel", { message: "TF1" }, "TF1"],
  ["an error", new Error("no answer"), "no answer"],
  ["one without a message", { status: 404 }, undefined],
  ["one whose message is not text", { message: { text: 1 } }, undefined],
  ["a text", "broken", undefined],
  ["nothing", undefined, undefined],
  ["one with hidden characters", { message: "TF1:\n no\u0000 \u202Eanswer" }, "TF1: no answer"],
  ["a very long one", { message: "m".repeat(900) }, "m".repeat(500)],
])("the message of %s", (_, error, message) => {
  expect(readHostMessage(error)).toBe(message);
});
