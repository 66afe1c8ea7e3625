import { scopesHaveRisk } from "../../tokens/token/risk";
import type { PlanOwner, PlanSummary } from "./PlanFile";

/** Counts what a plan would revoke. Which scopes are powerful is what this version knows. */
export function summaryOf(owners: readonly PlanOwner[]): PlanSummary {
  const counts = { tokens: 0, owners: owners.length, fullAccess: 0, allOrganizations: 0, highPrivilege: 0 };
  for (const { tokens } of owners) {
    counts.tokens += tokens.length;
    for (const { scopes, reach } of tokens) {
      if (scopesHaveRisk(scopes, "fullAccess")) counts.fullAccess++;
      if (scopesHaveRisk(scopes, "highPrivilege")) counts.highPrivilege++;
      if (reach === "all") counts.allOrganizations++;
    }
  }
  return counts;
}
