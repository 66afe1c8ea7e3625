import { scopesHaveRisk } from "../../tokens/token/risk";
import type { Steps } from "../../tokens/steps/Steps";
import type { PlanOwner, PlanSummary } from "./PlanFile";

/** Counts what a plan would revoke. Which scopes are powerful is what this version knows. */
export function* summaryOf(owners: readonly PlanOwner[]): Steps<PlanSummary> {
  const counts = { tokens: 0, owners: owners.length, fullAccess: 0, allOrganizations: 0, highPrivilege: 0 };
  for (const { tokens } of owners) {
    counts.tokens += tokens.length;
    for (const { scopes, reach } of tokens) {
      yield;
      if (scopesHaveRisk(scopes, "fullAccess")) counts.fullAccess++;
      if (scopesHaveRisk(scopes, "highPrivilege")) counts.highPrivilege++;
      if (reach === "all") counts.allOrganizations++;
    }
  }
  return counts;
}
