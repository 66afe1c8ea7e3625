import fc from "fast-check";

import { AzureError } from "../../../src/azure/rest/AzureError";
import { errorOfAnswer, isSignInPage, type RawAnswer } from "../../../src/azure/wire/errorOfAnswer";

function anAnswer(differences: Partial<RawAnswer>): RawAnswer {
  return { status: 400, contentType: "application/json", activityId: undefined, text: "", ...differences };
}

test.each([0, "none", "globalPatPolicyViolation", 99])(
  "the policy error %j is found under any status",
  (patTokenError) => {
    for (const status of [400, 401, 403, 500]) {
      const failure = errorOfAnswer(
        anAnswer({ status, text: JSON.stringify({ patToken: null, patTokenError }) }),
      );
      expect(failure.details.patTokenError).toBe(patTokenError);
    }
  },
);

test("an error names its status and kind, and leaves the service's words to the details", () => {
  const failure = errorOfAnswer(anAnswer({ status: 404, text: '{"message":"VS1: gone"}' }));
  expect(failure.message).toBe("Azure DevOps answered 404 (missing).");
  expect(failure.details.serverMessage).toBe("VS1: gone");
});

test.each(["message", "patTokenErrorMessage"])(
  "what the service says in %s is one line without hidden characters",
  (member) => {
    const text = JSON.stringify({ [member]: "VS1:\r\n no\u0000w \u202Egone\u{E0041}" });
    expect(errorOfAnswer(anAnswer({ status: 404, text })).details.serverMessage).toBe("VS1: now gone");
  },
);

test("a word like TF400733 in the middle of a sentence is no throttling", () => {
  const failure = errorOfAnswer(anAnswer({ text: '{"message":"The name TF400733 is taken."}' }));
  expect(failure.kind).toBe("refused");
});

test("data that merely contains a page is not a sign-in page", () => {
  expect(isSignInPage(anAnswer({ status: 200, text: '{"name":"<html>"}' }))).toBe(false);
});

test("any input gives an AzureError with its status", () => {
  const answers = fc.record({
    status: fc.integer({ min: 300, max: 599 }),
    contentType: fc.string(),
    activityId: fc.option(fc.string(), { nil: undefined }),
    text: fc.oneof(fc.string(), fc.json()),
  });
  fc.assert(
    fc.property(answers, (answer) => {
      const failure = errorOfAnswer(answer);
      expect(failure).toBeInstanceOf(AzureError);
      expect(failure.details.status).toBe(answer.status);
      expect(failure.details.serverMessage?.length ?? 0).toBeLessThanOrEqual(500);
    }),
  );
});
