import { wildcardTest } from "../organization/wildcardTest";
import { ownerIsInactive, type Owner } from "../organization/OwnedToken";
import { grants } from "../scopes/inheritance";
import { foldText } from "../text/foldText";
import { startOfDay } from "../token/calendarDays";
import { dayInMilliseconds } from "../token/expiry";
import { scopesHaveRisk } from "../token/risk";
import type { Demand } from "./Rule";

/** A token breaks a rule where every part that is here says so. What is not known breaks nothing. */
export interface Breach {
  readonly scopes?: (ids: readonly string[]) => boolean;
  readonly worksEverywhere?: true;
  /** Longer than so many milliseconds from start to end. */
  readonly longerThan?: number;
  /** Asked with a name that was run through `foldText` and is not empty. */
  readonly name?: (folded: string) => boolean;
  readonly owner?: (owner: Pick<Owner, "lastAccessed">) => boolean;
  /** The owner has more tokens that work. */
  readonly moreThan?: number;
}

/** What breaks a rule, for one token and for columns alike. */
export function breachOf(demand: Demand, now: Date): Breach {
  switch (demand.kind) {
    case "longestLife":
      return { longerThan: lifeOf(demand.days) };
    case "noFullAccess":
      return { scopes: (ids) => scopesHaveRisk(ids, "fullAccess") };
    case "noAllOrganizations":
      return { worksEverywhere: true };
    case "forbiddenScopes":
      return { scopes: (ids) => demand.scopes.some((scope) => grants(ids, scope)) };
    case "highPrivilegeLife":
      return { scopes: (ids) => scopesHaveRisk(ids, "highPrivilege"), longerThan: lifeOf(demand.days) };
    case "namePattern": {
      const patterns = demand.patterns.map((pattern) => wildcardTest(foldText(pattern.trim())));
      return { name: (folded) => !patterns.some((fits) => fits(folded)) };
    }
    case "inactiveOwner": {
      const since = startOfDay(now, -demand.days);
      return { owner: (owner) => ownerIsInactive(owner, since) };
    }
    case "mostTokens":
      return { moreThan: demand.count };
  }
}

/** Whoever chooses a date gets that whole day, so a token for 30 days may live almost 31. */
function lifeOf(days: number): number {
  return (days + 1) * dayInMilliseconds;
}
