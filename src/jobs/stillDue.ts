import { failureOf } from "./Failure";
import { groupByOwner } from "./groupByOwner";
import { inLanes } from "./inLanes";
import type { PlannedToken, RevocationDoor, RevocationOptions } from "./revocation";
import type { Report } from "./sendRevocations";

/**
 * What of a plan that was begun before is still to do. Tokens that are listed no more are reported gone; those of an
 * owner who cannot be read are reported unknown and not sent, since nobody knows whether they were.
 */
export async function stillDue(
  plan: readonly PlannedToken[],
  door: RevocationDoor,
  options: RevocationOptions,
  report: Report,
): Promise<readonly PlannedToken[]> {
  const due = new Set<string>();
  await inLanes(groupByOwner(plan), options.concurrency ?? 3, async ([owner, ids]) => {
    try {
      const active = await door.listActive(owner);
      for (const id of ids) if (active.has(id)) due.add(id);
      report(
        ids.filter((id) => !active.has(id)),
        { state: "gone" },
      );
    } catch (error) {
      report(ids, { state: "unknown", why: failureOf(error) });
    }
  });
  return plan.filter(({ authorizationId }) => due.has(authorizationId));
}
