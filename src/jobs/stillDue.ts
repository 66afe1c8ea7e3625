import { failureOf } from "./Failure";
import { groupByOwner } from "./groupByOwner";
import { inLanes } from "./inLanes";
import { listPatiently } from "./listPatiently";
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
      const active = await listAgain(owner, door, options);
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

/** Milliseconds before an owner who could not be read is asked about again. */
const againMs = [1_000, 4_000];

/** One lost answer must not leave an owner's tokens unsent: reading again does no harm. */
async function listAgain(
  owner: string,
  door: RevocationDoor,
  options: RevocationOptions,
  attempt = 0,
): Promise<ReadonlySet<string>> {
  try {
    return await listPatiently(owner, door, options);
  } catch (error) {
    const delay = againMs[attempt];
    if (delay === undefined || options.signal?.aborted) throw error;
    await options.wait(delay, options.signal);
    return listAgain(owner, door, options, attempt + 1);
  }
}
