import type { DirectOrganization } from "../../../azure/direct/connectDirect";
import { ownersOfPlan } from "../../../jobs/plan-file/ownersOfPlan";
import type { PlanFile } from "../../../jobs/plan-file/PlanFile";
import { Gate } from "../../../jobs/pace/Gate";
import { allPages } from "../../../jobs/pace/retry/allPages";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import type { Surroundings } from "../../Surroundings";

/**
 * The owners of a plan by the names that Azure DevOps has for them now: a plan may be forged, and a person who is
 * protected by mail address must not slip through under another. Whoever is no longer on the list of users keeps the
 * names of the plan. Rejects as `allPages` does.
 */
export async function currentOwners(
  plan: PlanFile,
  { door }: DirectOrganization,
  { clock, signal }: Pick<Surroundings, "clock" | "signal">,
): Promise<readonly Owner[]> {
  const wanted = new Set(plan.owners.map(({ descriptor }) => descriptor));
  const found = new Map(ownersOfPlan(plan).map((owner) => [owner.descriptor, owner]));
  const gate = new Gate({ ...clock, signal });
  for await (const { owners } of allPages(door.readUsers, gate)) {
    for (const owner of owners) if (wanted.delete(owner.descriptor)) found.set(owner.descriptor, owner);
    if (wanted.size === 0) break;
  }
  return [...found.values()];
}
