import { AzureError, type AzureErrorKind } from "../../rest/AzureError";
import { namesSomebody } from "./namesSomebody";
import { reasonOf } from "./reasonOf";
import { isJsonObject, type JsonObject } from "../../../tokens/json/JsonObject";
import { displayName } from "../../../tokens/text/displayText";

/** An answer with its text: what it takes to tell success from failure. */
export interface RawAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly activityId: string | undefined;
  readonly text: string;
}

/**
 * Tells a sign-in page from data. Azure DevOps answers an expired session with 203 or 302 and HTML instead of 401.
 * Reported for the PAT API in https://github.com/MicrosoftDocs/azure-devops-docs/issues/13661.
 */
export function isSignInPage(answer: RawAnswer): boolean {
  if (answer.status === 203) return true;
  const isSuccess = answer.status >= 200 && answer.status < 300;
  return isSuccess && (/html/i.test(answer.contentType) || /^\s*</.test(answer.text));
}

export function signedOut(activityId?: string): AzureError {
  return new AzureError("signedOut", "Azure DevOps sent its sign-in page instead of data.", { activityId });
}

/** A page in place of data: the session has ended, or the page says why a session does not help. */
export function errorOfSignInPage({ status, activityId, text }: RawAnswer): AzureError {
  const reason = reasonOf(text, undefined);
  if (!reason) return signedOut(activityId);
  const details = { status, activityId, reason, mayHaveActed: false };
  return new AzureError("forbidden", `Azure DevOps answered ${status} (${reason}).`, details);
}

/** Makes the error of an answer outside 200 to 299. Follows the error body `{ message, typeKey, ... }`. */
export function errorOfAnswer(answer: RawAnswer): AzureError {
  const body = tryParse(answer.text);
  const fields = isJsonObject(body) ? body : {};
  const serverMessage = text(fields["message"]);
  const reason = reasonOf(answer.text, body === undefined ? undefined : (serverMessage ?? ""));
  const kind = reason ? "forbidden" : kindOf(answer.status, serverMessage, fields);
  return new AzureError(kind, `Azure DevOps answered ${answer.status} (${kind}).`, {
    reason,
    status: answer.status,
    activityId: answer.activityId,
    typeKey: text(fields["typeKey"]),
    patTokenError: fields["patTokenError"] ?? undefined,
    mayHaveActed: answer.status >= 500 && !reason,
    serverMessage: sentence(text(fields["patTokenErrorMessage"]) ?? serverMessage),
  });
}

function kindOf(status: number, message: string | undefined, fields: JsonObject): AzureErrorKind {
  // Blocked requests carry TF400733, whatever their status: see Azure DevOps' page on rate limits.
  if (status === 429 || message?.startsWith("TF400733")) return "throttled";
  // The same code refuses a signed-in person, by name, and an anonymous caller.
  if ((status === 401 || status === 403) && message?.startsWith("TF400813"))
    return namesSomebody(message) ? "forbidden" : "signedOut";
  // A 401 with a reason means that this person is not allowed; without one, that no one is signed in.
  if (status === 401) return givesReason(fields) ? "forbidden" : "signedOut";
  if (status === 403) return "forbidden";
  if (status === 404) return "missing";
  if (status >= 300 && status < 400) return "signedOut";
  return status >= 400 && status < 500 ? "refused" : "unexpected";
}

function givesReason({ message, typeKey, patTokenError }: JsonObject): boolean {
  return (
    text(message) !== undefined || text(typeKey) !== undefined || (patTokenError ?? undefined) !== undefined
  );
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value.slice(0, 500) : undefined;
}

/** It is shown and written into reports, and may repeat what somebody typed. */
function sentence(message: string | undefined): string | undefined {
  return message && displayName(message);
}

function tryParse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    // Not every failure has a JSON body (proxies send HTML); the status is enough.
    return undefined;
  }
}
