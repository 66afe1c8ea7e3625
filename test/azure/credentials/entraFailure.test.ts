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
  ["InteractionRequiredAuthError", "some_new_code", "noConsent"],
  ["ServerError", "invalid_grant", "noConsent"],
  ["AuthError", "login_required", "noConsent"],
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

test("the bridge's messages, which may name people, are not passed on", () => {
  const failure = told(msalError("ServerError", "server_error", "AADSTS50020: anna@fabrikam.example"));
  expect(failure.message).not.toContain("anna");
});

test("whatever is thrown, a cause comes out", () => {
  fc.assert(
    fc.property(fc.anything(), (error) => {
      expect(told(error)).toBeInstanceOf(EntraUnavailable);
    }),
  );
});
