import { AzureError, type AzureErrorKind } from "../rest/AzureError";
import { isJsonObject } from "../../tokens/json/JsonObject";
import { displayName } from "../../tokens/text/displayText";

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

/** Makes the error of an answer outside 200 to 299. Follows the error body `{ message, typeKey, ... }`. */
export function errorOfAnswer(answer: RawAnswer): AzureError {
  const body = tryParse(answer.text);
  const fields = isJsonObject(body) ? body : {};
  const serverMessage = text(fields["message"]);
  const kind = kindOf(answer.status, serverMessage, body);
  return new AzureError(kind, `Azure DevOps answered ${answer.status} (${kind}).`, {
    status: answer.status,
    activityId: answer.activityId,
    typeKey: text(fields["typeKey"]),
    patTokenError: fields["patTokenError"] ?? undefined,
    mayHaveActed: answer.status >= 500,
    serverMessage: sentence(text(fields["patTokenErrorMessage"]) ?? serverMessage),
  });
}

function kindOf(status: number, message: string | undefined, body: unknown): AzureErrorKind {
  // Blocked requests carry TF400733, whatever their status: see Azure DevOps' page on rate limits.
  if (status === 429 || message?.startsWith("TF400733")) return "throttled";
  // A 401 with an error body means that this person may not; without one, that nobody is signed in.
  if (status === 401) return isJsonObject(body) ? "forbidden" : "signedOut";
  if (status === 403) return "forbidden";
  if (status === 404) return "missing";
  if (status >= 300 && status < 400) return "signedOut";
  return status >= 400 && status < 500 ? "refused" : "unexpected";
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
