import { effectiveEndAt } from "../../tokens/token/effectiveExpiry";
import type { Reach } from "../../tokens/token/Token";
import type { DescribedToken, RevocationPlan } from "../revocation/plan/RevocationPlan";
import type { PlanFile, PlanOwner, PlanToken } from "./PlanFile";

/** What to revoke, as a run takes it. No token is protected by exception, whoever made the plan. */
export function revocationPlanOf({ owners }: Pick<PlanFile, "owners">): RevocationPlan {
  return { tokens: owners.flatMap((owner) => owner.tokens.map((token) => describe(token, owner))) };
}

function describe(token: PlanToken, owner: PlanOwner): DescribedToken {
  const validTo = token.validTo === undefined ? undefined : new Date(token.validTo);
  // Which organizations they are does not change when it ends.
  const reach: Reach = token.reach === "all" ? { kind: "all" } : { kind: "organizations", ids: [] };
  return {
    authorizationId: token.authorizationId,
    tokenName: token.name,
    scopes: token.scopes,
    validTo,
    effectiveExpiry: effectiveEndAt({ validTo, reach }),
    owner: owner.descriptor,
    ownerName: owner.displayName,
    ownerMail: owner.mailAddress ?? owner.principalName,
  };
}
