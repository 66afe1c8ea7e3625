/** Why Azure DevOps did not do what was asked. One name for each different way out that a person has. */
export type AzureErrorKind =
  /** The session is over: a sign-in page came instead of data. */
  | "signedOut"
  /** Signed in, and not allowed. */
  | "forbidden"
  /** The thing is not there (404). */
  | "missing"
  /** Too many requests (429, TF400733). */
  | "throttled"
  /** No answer: no network, connection lost, or the time limit passed. */
  | "offline"
  /** The request was understood and turned down (400 and its like). */
  | "refused"
  /** Anything else: a server failure, or an answer that cannot be read. */
  | "unexpected";

interface Details {
  /** HTTP status, when there was an answer. */
  status?: number;
  /** `ActivityId` header: the support reference of the request. */
  activityId?: string;
  /** `typeKey` of the service's error body, such as `UnauthorizedRequestException`. */
  typeKey?: string;
  /** `patTokenError` of the answer, number or name, whatever the status was. */
  patTokenError?: unknown;
  /** True when the service may have acted although no answer arrived, false when the request is known not to have left. */
  mayHaveActed?: boolean;
  /** The service's own sentence, in the service's language. Shown as a detail, never matched. */
  serverMessage?: string;
}

/** The only error that `src/azure` lets out for a failed request. It never carries a body or a token. */
export class AzureError extends Error {
  override readonly name = "AzureError";

  constructor(
    readonly kind: AzureErrorKind,
    message: string,
    readonly details: Details = {},
  ) {
    super(message);
  }
}
