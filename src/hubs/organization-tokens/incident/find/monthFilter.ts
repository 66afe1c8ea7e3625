import type { Leak } from "../../../../tokens/leaked/Leak";
import {
  defaultOrganizationFilter,
  type OrganizationFilter,
} from "../../../../tokens/organization/OrganizationFilter";
import { dayInMilliseconds } from "../../../../tokens/token/expiry";

/** The filter of the table that shows the active tokens made in a month, give or take a day. */
export function monthFilter({ year, month }: NonNullable<Leak["made"]>, now: Date): OrganizationFilter {
  const daysSince = (moment: number) => (now.getTime() - moment) / dayInMilliseconds;
  const older = Math.floor(daysSince(Date.UTC(year, month, 2)));
  return {
    ...defaultOrganizationFilter,
    olderThanDays: older > 0 ? older : undefined,
    notOlderThanDays: Math.max(1, Math.ceil(daysSince(Date.UTC(year, month - 1, 0)))),
  };
}
