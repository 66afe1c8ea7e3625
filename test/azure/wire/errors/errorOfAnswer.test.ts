import fc from "fast-check";

import { AzureError } from "../../../../src/azure/rest/AzureError";
import {
  errorOfAnswer,
  errorOfSignInPage,
  isSignInPage,
  type RawAnswer,
} from "../../../../src/azure/wire/errors/errorOfAnswer";

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

const nobody = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa";

describe("TF400813", () => {
  test.each([
    "TF400813: Resource not available for anonymous access. Client authentication required.",
    `TF400813: The user '${nobody}' is not authorized to access this resource.`,
    `TF400813: Der Benutzer „${nobody.toUpperCase()}“ ist nicht berechtigt, auf diese Ressource zuzugreifen.`,
    "TF400813: Die Ressource ist für anonymen Zugriff nicht verfügbar. Clientauthentifizierung erforderlich.",
    "TF400813: La ressource n'est pas disponible pour l'accès anonyme. L'authentification est requise.",
    "TF400813: The user '' is not authorized to access this resource.",
    "TF400813",
  ])("that names no real user means that the session is over: %s", (message) => {
    for (const status of [401, 403])
      expect(errorOfAnswer(anAnswer({ status, text: JSON.stringify({ message }) })).kind).toBe("signedOut");
  });

  test.each([
    "TF400813: The user '38aaa865-2c70-4bf7-a308-0c6539c38c1a' is not authorized to access this resource.",
    "TF400813: Der Benutzer „Ada Lovelace“ ist nicht berechtigt, auf diese Ressource zuzugreifen.",
    "TF400813: L'utilisateur « Ada » n'est pas autorisé à accéder à cette ressource.",
    "TF400813: The user 'Pat O'Brien' is not authorized to access this resource.",
    "TF400813: Der Benutzer ada@fabrikam.example ist nicht berechtigt.",
    "TF400813: The user FABRIKAM\\ada is not authorized.",
  ])("that names a user means that they lack permission: %s", (message) => {
    for (const status of [401, 403])
      expect(errorOfAnswer(anAnswer({ status, text: JSON.stringify({ message }) })).kind).toBe("forbidden");
  });
});

test.each(["", "{}", "[]", "null", '{"$id":"1","message":""}', '{"Message":"Denied for this request."}'])(
  "a 401 that gives no reason means signed out: %s",
  (text) => {
    expect(errorOfAnswer(anAnswer({ status: 401, text })).kind).toBe("signedOut");
  },
);

describe.each([
  ["VS403463", "conditionalAccess"],
  ["TF401444", "signInFirst"],
] as const)("%s", (code, reason) => {
  test.each([200, 203, 400, 401, 403, 500])(
    "is recognized with status %i, on a page and in any language",
    (status) => {
      const says = { kind: "forbidden", details: { status, reason, activityId: "a-1", mayHaveActed: false } };
      const answers = [
        ...(status < 300 ? [] : [JSON.stringify({ message: `${code}: Zugriff verweigert.` })]),
        `<!DOCTYPE html><title>Access</title><p>${code}: Zugriff verweigert.</p>`,
      ];
      for (const text of answers) {
        const contentType = text.startsWith("{") ? "application/json" : "text/html";
        const answer = anAnswer({ status, contentType, activityId: "a-1", text });
        expect(isSignInPage(answer) ? errorOfSignInPage(answer) : errorOfAnswer(answer)).toMatchObject(says);
      }
    },
  );

  test("in the middle of a message is only quoted text", () => {
    const text = JSON.stringify({ message: `TF1: The name '${code}: x' is taken.` });
    expect(errorOfAnswer(anAnswer({ text }))).toMatchObject({
      kind: "refused",
      details: { reason: undefined },
    });
  });
});
