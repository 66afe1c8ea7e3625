import type { ReportHead } from "../../../../jobs/report/report";
import type { HubEnvironment } from "../../HubEnvironment";

/** Who revokes, where and when, for the report. */
export function reportHead(
  { host, now }: HubEnvironment,
  given: Pick<ReportHead, "reason" | "filter" | "isContinued"> & { readonly startedAt?: Date },
): ReportHead {
  return {
    byId: host.user.id,
    byName: host.user.displayName,
    startedAt: given.startedAt ?? now(),
    organizationId: host.organization.id,
    organizationName: host.organization.name,
    reason: given.reason,
    filter: given.filter,
    isContinued: given.isContinued,
  };
}
