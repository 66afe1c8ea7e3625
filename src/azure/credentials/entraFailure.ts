import { isJsonObject } from "../../tokens/json/JsonObject";
import { EntraUnavailable, type EntraCause } from "./EntraUnavailable";

/**
 * Maps an MSAL error to one of our causes. MSAL names its errors in `errorCode`, with codes from
 * `BridgeStatusCode` and the identity provider.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export function entraFailure(error: unknown): never {
  const fields = isJsonObject(error) ? error : {};
  const code = typeof fields["errorCode"] === "string" ? fields["errorCode"] : "";
  const message = typeof fields["errorMessage"] === "string" ? fields["errorMessage"] : "";
  throw new EntraUnavailable(causeOf(code, fields["name"], message), code || undefined);
}

const needsPerson = /^(interaction_required|consent_required|login_required|invalid_grant|ui_required)$/i;

function causeOf(code: string, name: unknown, message: string): EntraCause {
  if (/popup/i.test(code) || /popup.*block/i.test(message)) return "popupBlocked";
  if (code === "user_cancelled" || code === "user_canceled") return "cancelled";
  if (name === "InteractionRequiredAuthError" || needsPerson.test(code)) return "noConsent";
  if (/nested_app_auth|bridge_?(disabled|error)/i.test(code)) return "noBridge";
  return "failed";
}
