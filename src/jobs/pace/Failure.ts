/** Why a request of a job failed, in the terms that decide what the job does next. */
export type FailureKind =
  "signedOut" | "forbidden" | "missing" | "throttled" | "offline" | "refused" | "unexpected";

/** What the kind alone does not say, where it changes the remedy. */
export type FailureReason =
  "conditionalAccess" | "signInFirst" | "noTokenAdministration" | "noScope" | "takenOver";

const failureReasons: readonly FailureReason[] = [
  "conditionalAccess",
  "signInFirst",
  "noTokenAdministration",
  "noScope",
  "takenOver",
];

/** What a job keeps of an error: enough to explain it and to include it in a report, but no secret and no body. */
export interface Failure {
  readonly kind: FailureKind;
  /** Absent: the kind says it all. */
  readonly reason?: FailureReason;
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  /** The service's support reference. */
  readonly activityId?: string;
  /** The service's own sentence. */
  readonly serverMessage?: string;
}

export const failureKinds: readonly FailureKind[] = [
  "signedOut",
  "forbidden",
  "missing",
  "throttled",
  "offline",
  "refused",
  "unexpected",
];

/** Reads whatever was thrown. An error without a known kind is `unexpected`. */
export function failureOf(thrown: unknown): Failure {
  if (typeof thrown !== "object" || thrown === null) return { kind: "unexpected" };
  const kind = "kind" in thrown ? thrown.kind : undefined;
  const details = "details" in thrown && typeof thrown.details === "object" ? thrown.details : undefined;
  return {
    kind: failureKinds.find((known) => known === kind) ?? "unexpected",
    reason: reasonOf(details),
    status: details && "status" in details && typeof details.status === "number" ? details.status : undefined,
    activityId: textOf(details, "activityId"),
    serverMessage: textOf(details, "serverMessage"),
  };
}

function reasonOf(details: object | null | undefined): FailureReason | undefined {
  const reason = textOf(details, "reason");
  return failureReasons.find((known) => known === reason);
}

function textOf(
  details: object | null | undefined,
  key: "activityId" | "reason" | "serverMessage",
): string | undefined {
  const value: unknown = details ? Reflect.get(details, key) : undefined;
  return typeof value === "string" ? value : undefined;
}
