import type { Owner } from "../../tokens/organization/OwnedToken";
import type { PlanFile, PlanOwner } from "./PlanFile";

/**
 * The owners of a plan, to compare with the protected list. One whose names the plan does not have is missing, so that
 * `leaveOutProtected` finds out that it cannot tell, instead of finding nobody protected.
 */
export function ownersOfPlan({ owners }: Pick<PlanFile, "owners">): readonly Owner[] {
  return owners.flatMap((owner) => (isKnown(owner) ? [ownerOf(owner)] : []));
}

/** What stands in place of a name that looks like a token. */
const withheld = "***";

function isKnown({ mailAddress, principalName }: PlanOwner): boolean {
  const names = [mailAddress, principalName].filter((name) => name !== undefined);
  return names.length > 0 && !names.includes(withheld);
}

function ownerOf({ descriptor, displayName, mailAddress, principalName }: PlanOwner): Owner {
  return {
    ...{ descriptor, displayName },
    ...(mailAddress === undefined ? {} : { mailAddress }),
    ...(principalName === undefined ? {} : { principalName }),
    kind: "user",
  };
}
