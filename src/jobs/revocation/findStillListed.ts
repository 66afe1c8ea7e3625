import { failureOf } from "../pace/Failure";
import { inLanes } from "../pace/inLanes";
import { TextSet } from "../../tokens/text/TextSet";
import { inSlices } from "../slices/inSlices";
import { groupPlanned } from "./groupPlanned";
import type { PlannedToken } from "./PlannedToken";
import type { RevocationRun } from "./RevocationRun";

/** Owners in hand at once: more than the gate lets through, so that those who wait for a retry hold up nobody else. */
const mostInHand = 1_000;

/**
 * The tokens of an earlier plan that are still listed, and so still to revoke. Those no longer listed are
 * reported as gone. If an owner cannot be read, `untouched` tokens are reported as refused and the others as
 * unknown.
 */
export async function findStillListed(
  plan: readonly PlannedToken[],
  run: RevocationRun,
): Promise<readonly PlannedToken[]> {
  const listed = new TextSet();
  const look = async ([owner, tokens]: [string, readonly PlannedToken[]]) => {
    const ids = tokens.map(({ authorizationId }) => authorizationId);
    try {
      const active = await run.listActive(owner);
      const left = ids.filter((id) => active.has(id));
      for (const id of left) listed.add(id);
      // Whatever the previous run made of them, they are active, and this run has not sent them.
      run.report(left, { state: "planned" });
      run.report(
        ids.filter((id) => !active.has(id)),
        { state: "gone" },
      );
    } catch (error) {
      const why = failureOf(error);
      const isUntouched = (id: string) => run.options.untouched?.has(id) ?? false;
      run.report(ids.filter(isUntouched), { state: "refused", why });
      run.report(
        ids.filter((id) => !isUntouched(id)),
        { state: "unknown", why },
      );
    }
  };
  await inLanes(await inSlices(groupPlanned(plan)), mostInHand, look);
  return plan.filter(({ authorizationId }) => listed.has(authorizationId));
}
