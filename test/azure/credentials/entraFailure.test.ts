import fc from "fast-check";

import { entraFailure } from "../../../src/azure/credentials/entraFailure";
import { EntraUnavailable, type EntraCause } from "../../../src/azure/credentials/EntraUnavailable";
import { msalError } from "./aBridge";

function told(error: unknown): EntraUnavailable {
  try {
    return entraFailure(error);
  } catch (failure) {
    if (failure instanceof EntraUnavailable) return failure;
    throw failure;
  }
}

test.each<[name: string, code: string, reason: EntraCause, message?: string]>([
  ["InteractionRequiredAuthError", "consent_required", "noConsent"],
  ["InteractionRequiredAuthError", "interaction_required", "signInAgain"],
  ["InteractionRequiredAuthError", "some_new_code", "signInAgain"],
  ["ServerError", "invalid_grant", "signInAgain"],
  ["AuthError", "login_required", "signInAgain"],
  ["ClientAuthError", "user_canceled", "cancelled"],
  ["BrowserAuthError", "user_cancelled", "cancelled"],
  ["BrowserAuthError", "popup_window_error", "popupBlocked"],
  ["BrowserAuthError", "empty_window_error", "popupBlocked", "Popup was blocked by the browser."],
  ["ClientAuthError", "nested_app_auth_bridge_disabled", "noBridge"],
  ["AuthError", "BridgeDisabled", "noBridge"],
  ["AuthError", "BridgeError", "noBridge"],
  ["ServerError", "temporarily_unavailable", "failed"],
  ["AuthError", "unknown_error", "failed"],
])("the error %s %s of MSAL means %s", (name, code, reason, message = "") => {
  const failure = told(msalError(name, code, message));
  expect([failure.reason, failure.detail]).toEqual([reason, code]);
});

const traces =
  "Trace ID: 1f0e0000-0000-4000-8000-0000000000aa Correlation ID: 1f0e0000-0000-4000-8000-0000000000bb " +
  "Timestamp: 2026-11-26 09:00:00Z";

test.each<[number: string, reason: EntraCause, code: string]>([
  ["65001", "noConsent", "invalid_grant"],
  ["50076", "secondFactor", "interaction_required"],
  ["50079", "secondFactor", "interaction_required"],
  ["53000", "blockedByPolicy", "interaction_required"],
  ["53003", "blockedByPolicy", "invalid_grant"],
  ["650057", "missingPermission", "invalid_resource"],
  ["700016", "unknownApp", "unauthorized_client"],
  ["50011", "wrongRedirect", "invalid_request"],
  ["9002326", "wrongRedirect", "invalid_request"],
  ["90094", "adminConsent", "access_denied"],
  ["90008", "adminConsent", "consent_required"],
])("Entra's number %s means %s, whatever the code, and is shown", (number, reason, code) => {
  const description = `AADSTS${number}: anna@fabrikam.example cannot sign in. ${traces}`;
  for (const name of ["InteractionRequiredAuthError", "ServerError", "AuthError"]) {
    const failure = told(msalError(name, code, description));
    expect([failure.reason, failure.detail]).toEqual([reason, `AADSTS${number}`]);
  }
});

test("a number without a cause of its own is shown, and the code decides", () => {
  const failure = told(msalError("ServerError", "server_error", `AADSTS50020: no access. ${traces}`));
  expect([failure.reason, failure.detail]).toEqual(["failed", "AADSTS50020"]);
  const again = told(msalError("ServerError", "invalid_grant", `AADSTS700082: expired. ${traces}`));
  expect([again.reason, again.detail]).toEqual(["signInAgain", "AADSTS700082"]);
});

test.each<[what: string, description: string, reason: EntraCause, detail: string]>([
  [
    "the first of several, since what follows may be the name of an application",
    "AADSTS65001: no consent to the application named 'AADSTS53003: blocked'. AADSTS50076",
    "noConsent",
    "AADSTS65001",
  ],
  ["the first of thousands", `AADSTS50076: ${"AADSTS53003 ".repeat(5_000)}`, "secondFactor", "AADSTS50076"],
  ["the whole of one that begins like a known one", "AADSTS530031: x", "signInAgain", "AADSTS530031"],
  ["none with letters in it", "AADSTS53003x", "signInAgain", "interaction_required"],
  ["none inside another word", "MYAADSTS53003", "signInAgain", "interaction_required"],
  ["none longer than Entra's", `AADSTS${"5".repeat(100_000)}`, "signInAgain", "interaction_required"],
  [
    "none far into an endless text",
    `${"x ".repeat(500_000)}AADSTS53003`,
    "signInAgain",
    "interaction_required",
  ],
  ["none cut in half", `${"x".repeat(1_990)} AADSTS53003`, "signInAgain", "interaction_required"],
  [
    "none from a text that is slow to search",
    "popup ".repeat(300_000),
    "signInAgain",
    "interaction_required",
  ],
])("of the numbers in a description it takes %s", (_, description, reason, detail) => {
  const failure = told(msalError("InteractionRequiredAuthError", "interaction_required", description));
  expect([failure.reason, failure.detail]).toEqual([reason, detail]);
});

test.each([
  ["a description that names a person", "server_error", "AADSTS50020: anna@fabrikam.example"],
  ["a description without a number", "server_error", "anna@fabrikam.example"],
  ["a code that is a sentence", "anna@fabrikam.example may not sign in", ""],
  ["an endless code", "anna".repeat(1_000), ""],
])("%s is not passed on", (_, code, description) => {
  const failure = told(msalError("ServerError", code, description));
  expect(`${failure.message} ${JSON.stringify(failure)}`).not.toContain("anna");
});

test("whatever is thrown, a cause comes out", () => {
  fc.assert(
    fc.property(fc.anything(), (error) => {
      expect(told(error)).toBeInstanceOf(EntraUnavailable);
    }),
  );
});
