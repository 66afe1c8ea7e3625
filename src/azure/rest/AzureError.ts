/** Why Azure DevOps did not do what it was asked to. One name for each different remedy. */
export type AzureErrorKind =
  /** The session has ended: a sign-in page came instead of data, or the service knows only the anonymous user. */
  | "signedOut"
  /** Signed in, and not allowed. */
  | "forbidden"
  /** It does not exist (404). */
  | "missing"
  /** Too many requests (429, TF400733). */
  | "throttled"
  /** No answer: no network, a lost connection, or a timeout. */
  | "offline"
  /** The request was understood and rejected (400 and similar). */
  | "refused"
  /** Anything else: a server failure, or an answer that cannot be read. */
  | "unexpected";

/** What the kind alone does not say, where it changes the remedy. */
export type AzureErrorReason =
  /** A Conditional Access policy refused (VS403463). The kind is `forbidden`. */
  | "conditionalAccess"
  /** This account has to open the organization in a browser once (TF401444). The kind is `forbidden`. */
  | "signInFirst"
  /** The server has no Token Admin API, for anyone. The kind is `missing`. */
  | "noTokenAdministration"
  /** Our own refusal: a scope is missing, and the service would give full access. Nothing was sent. */
  | "noScope";

interface Details {
  /** Absent: the kind says it all. */
  reason?: AzureErrorReason | undefined;
  /** HTTP status, when there was an answer. */
  status?: number;
  /** `ActivityId` header: the support reference of the request. */
  activityId?: string;
  /** `typeKey` of the service's error body, such as `UnauthorizedRequestException`. */
  typeKey?: string;
  /** `patTokenError` of the answer, number or name, whatever its status. */
  patTokenError?: unknown;
  /** True when the service may have acted although no answer arrived, false when the request is known not to have left. */
  mayHaveActed?: boolean;
  /** The service's own message, in the service's language. Shown as a detail, never matched. */
  serverMessage?: string;
  /** The error of the network, of which only Node says more than that there was one. */
  cause?: unknown;
}

/** The only error that `src/azure` lets out for a failed request. It never carries a body or a token. */
export class AzureError extends Error {
  override readonly name = "AzureError";

  constructor(
    readonly kind: AzureErrorKind,
    message: string,
    readonly details: Details = {},
  ) {
    super(message, { cause: details.cause });
  }
}
