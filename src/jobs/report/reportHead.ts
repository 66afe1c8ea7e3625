import type { ReportHead } from "./RevocationReport";

/** Who revokes, and where. */
export interface Reporter {
  readonly user: { readonly id: string; readonly displayName: string };
  readonly organization: { readonly id: string; readonly name: string };
}

export function reportHead(
  { user, organization }: Reporter,
  given: Pick<ReportHead, "reason" | "filter" | "isContinued" | "startedAt">,
): ReportHead {
  return {
    byId: user.id,
    byName: user.displayName,
    organizationId: organization.id,
    organizationName: organization.name,
    startedAt: given.startedAt,
    reason: given.reason,
    filter: given.filter,
    isContinued: given.isContinued,
  };
}
