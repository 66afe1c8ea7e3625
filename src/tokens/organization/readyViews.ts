import { retirementView } from "../list/retirementView";
import { defaultOrganizationFilter, type OrganizationFilter } from "./OrganizationFilter";

export type ReadyViewId =
  "leavers" | "fullAccess" | "allOrganizations" | "old" | "latePrivilege" | "byTools" | "thisWeek";

/** A filter that comes with the product. */
export interface ReadyView {
  readonly id: ReadyViewId;
  readonly filter: OrganizationFilter;
}

/** Days without a sign-in after which an owner counts as gone. */
export const leaverDays = 90;

/** How far ahead the end of a powerful token is late, in days. */
export const lateDays = 90;

/** The views to start from, most urgent first. From their retirement on, tokens for all organizations are stopped. */
export function readyViews(now: Date): readonly ReadyView[] {
  const { statuses, risk } = retirementView(now);
  const choices: Record<ReadyViewId, Partial<OrganizationFilter>> = {
    leavers: { ownerInactiveDays: leaverDays },
    fullAccess: { risks: ["fullAccess"] },
    allOrganizations: { statuses, risks: risk ? [risk] : [] },
    old: { olderThanDays: 365 },
    latePrivilege: { risks: ["highPrivilege"], expiresAfterDays: lateDays },
    byTools: { isMadeByTool: true },
    thisWeek: { expiry: "7d" },
  };
  return readyViewIds.map((id) => ({ id, filter: { ...defaultOrganizationFilter, ...choices[id] } }));
}

const readyViewIds: readonly ReadyViewId[] = [
  "leavers",
  "fullAccess",
  "allOrganizations",
  "old",
  "latePrivilege",
  "byTools",
  "thisWeek",
];
