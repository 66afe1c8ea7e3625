import { isJsonObject } from "../../tokens/json/JsonObject";
import { EntraUnavailable, type EntraCause } from "./EntraUnavailable";

/**
 * Maps an MSAL error to one of our causes: by the AADSTS number in the description, which says more, or else by
 * `errorCode`, which comes from `BridgeStatusCode` and the identity provider. Microsoft may add numbers at any time, so
 * `errorCode` decides for any that are not in the table. The description may name people: only its number is passed on.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export function entraFailure(error: unknown): never {
  const fields = isJsonObject(error) ? error : {};
  const code = typeof fields["errorCode"] === "string" ? fields["errorCode"] : "";
  const message = typeof fields["errorMessage"] === "string" ? beginningOf(fields["errorMessage"]) : "";
  const number = numberIn(message);
  const cause = causes.get(number) ?? causeOf(code, fields["name"], message);
  throw new EntraUnavailable(cause, number === "" ? shownCode(code) : `AADSTS${number}`);
}

const causes: ReadonlyMap<string, EntraCause> = new Map([
  ["65001", "noConsent"],
  ["50076", "secondFactor"],
  ["50079", "secondFactor"],
  ["53000", "blockedByPolicy"],
  ["53003", "blockedByPolicy"],
  ["650057", "missingPermission"],
  ["700016", "unknownApp"],
  ["50011", "wrongRedirect"],
  ["9002326", "wrongRedirect"],
  ["90094", "adminConsent"],
  ["90008", "adminConsent"],
]);

/** Characters. Entra begins its description with the number; a bridge may put a few words before it. */
const longestSearched = 2_000;

/** Whole words only: half a number would be another number. */
function beginningOf(message: string): string {
  if (message.length <= longestSearched) return message;
  return message.slice(0, Math.max(0, message.lastIndexOf(" ", longestSearched)));
}

/** The first number, or "". What follows it may quote the application's name, which anyone can choose. */
function numberIn(message: string): string {
  return /\bAADSTS(\d{4,7})\b/.exec(message)?.[1] ?? "";
}

/** The code if it is a word. A host that puts a sentence there may name people in it. */
function shownCode(code: string): string | undefined {
  return /^[\w.-]{1,80}$/.test(code) ? code : undefined;
}

/** The host wants to ask the person something in a window; without a number, we cannot tell what. */
const needsPerson = /^(interaction_required|login_required|invalid_grant|ui_required)$/i;

function causeOf(code: string, name: unknown, message: string): EntraCause {
  if (/popup/i.test(code) || /popup.*block/i.test(message)) return "popupBlocked";
  if (code === "user_cancelled" || code === "user_canceled") return "cancelled";
  if (/^consent_required$/i.test(code)) return "noConsent";
  if (name === "InteractionRequiredAuthError" || needsPerson.test(code)) return "signInAgain";
  if (/nested_app_auth|bridge_?(disabled|error)/i.test(code)) return "noBridge";
  return "failed";
}
