import type { FaultKind, FaultRule } from "../faults";
import { isJsonObject } from "./readJson";
import type { Answer } from "./Route";
import { ServiceError, unauthorized } from "./ServiceError";
import { signInPage } from "./signedOut";

/** The answer that a fault gives in place of the service, or undefined if the service should act. */
export function answerBefore(rules: readonly FaultRule[]): Answer | undefined {
  for (const rule of rules) {
    switch (rule.kind) {
      case "dropBefore":
        return { status: 0, connection: "drop" };
      case "hang":
        return { status: 0, connection: "hang" };
      case "signInPage":
        return signInPage();
      case "status":
        return failing(rule.status ?? 500, rule.retryAfterSeconds);
    }
  }
  return undefined;
}

/** What faults do to the service's own answer on its way out. */
export function answerAfter(answer: Answer, rules: readonly FaultRule[], url: URL): Answer {
  return rules.reduce((changed, rule) => changedBy(rule.kind, changed, url), answer);
}

function changedBy(kind: FaultKind, answer: Answer, url: URL): Answer {
  switch (kind) {
    case "dropAfter":
      return { ...answer, connection: "drop" };
    case "cutBody":
      return { ...answer, connection: "cut" };
    case "truncatedJson":
      return { ...answer, body: textOf(answer).slice(0, Math.floor(textOf(answer).length / 2)) };
    case "malformedJson":
      return { ...answer, body: textOf(answer).replace(/[{[]/, "$&,") };
    case "duplicatePage":
      return withItems(answer, (items) => [...items, ...items]);
    case "reorderedPage":
      return withItems(answer, (items) => items.toReversed());
    case "repeatingContinuation":
      return repeating(answer, url);
    default:
      return answer;
  }
}

export function throttled(retryAfterSeconds: number | undefined): Answer {
  return failing(429, retryAfterSeconds);
}

function failing(status: number, retryAfterSeconds: number | undefined): Answer {
  const error = errorFor(status);
  const retryAfter = retryAfterSeconds ?? (status === 429 ? 30 : undefined);
  return {
    status,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      ...(retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) }),
    },
    body: JSON.stringify(error.body()),
  };
}

function errorFor(status: number): ServiceError {
  switch (status) {
    case 401:
      return unauthorized("");
    case 429:
      return new ServiceError(
        429,
        "RequestBlockedException",
        "TF400733: The request has been canceled: Request was blocked due to exceeding usage of resource " +
          "'Concurrency' in namespace ''.",
        { namespace: "Microsoft.TeamFoundation.Framework.Server" },
      );
    case 503:
      return new ServiceError(
        503,
        "ServiceUnavailableException",
        "The service is unavailable. Try again later.",
      );
    default:
      return new ServiceError(
        status,
        "TeamFoundationServerException",
        "TF400898: An Internal Error Occurred.",
      );
  }
}

function textOf(answer: Answer): string {
  return answer.body?.toString() ?? "";
}

/** Changes the list in an answer, wherever that kind of answer has it. */
function withItems(answer: Answer, change: (items: unknown[]) => unknown[]): Answer {
  const body = parsed(answer);
  if (Array.isArray(body)) return { ...answer, body: JSON.stringify(change(body)) };
  if (!isJsonObject(body)) return answer;
  const names = ["patTokens", "value", "items", "members", "decoratedAuditLogEntries"];
  const changed = Object.entries(body).map(([name, value]) =>
    names.includes(name) && Array.isArray(value) ? [name, change(value)] : [name, value],
  );
  return { ...answer, body: rewritten(Object.fromEntries(changed)) };
}

/** Makes the continuation point back to the page that was just requested. */
function repeating(answer: Answer, url: URL): Answer {
  const asked = url.searchParams.get("continuationToken");
  if (asked === null) return answer;
  const body = parsed(answer);
  const headers = { ...answer.headers, "X-MS-ContinuationToken": asked };
  if (isJsonObject(body) && "continuationToken" in body) {
    return { ...answer, body: rewritten({ ...body, continuationToken: asked, hasMore: true }) };
  }
  return { ...answer, headers };
}

function parsed(answer: Answer): unknown {
  try {
    const value: unknown = JSON.parse(textOf(answer));
    return value;
  } catch {
    return undefined; // Not JSON, so there is no page to change.
  }
}

/** Microsoft dates lose their escaped slashes in parsing and need them back. */
function rewritten(value: unknown): string {
  return JSON.stringify(value).replace(/"\/Date\((-?\d+)\)\/"/g, '"\\/Date($1)\\/"');
}
