import { askPatiently } from "../pace/askPatiently";
import { failureOf } from "../pace/Failure";
import { plannedByOwner } from "./plannedByOwner";
import { mayPass, usualPatience } from "../pace/patience";
import type { PlannedToken } from "./revocation";
import type { RevocationRun } from "./RevocationRun";

/**
 * What of a plan that was begun before is still to do. Tokens that are no longer listed are reported gone. Those of an
 * owner who cannot be read are not sent: `untouched` ones are reported refused, and the others unknown.
 */
export async function stillDue(
  plan: readonly PlannedToken[],
  run: RevocationRun,
): Promise<readonly PlannedToken[]> {
  const due = new Set<string>();
  const look = async ([owner, tokens]: [string, readonly PlannedToken[]]) => {
    const ids = tokens.map(({ authorizationId }) => authorizationId);
    try {
      const active = await listAgain(owner, run);
      for (const id of ids) if (active.has(id)) due.add(id);
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
  await Promise.all([...plannedByOwner(plan)].map(look));
  return plan.filter(({ authorizationId }) => due.has(authorizationId));
}

/** A lost answer must not leave an owner's tokens unsent: reading again does no harm. */
async function listAgain(owner: string, run: RevocationRun, attempt = 0): Promise<ReadonlySet<string>> {
  try {
    return await askPatiently(run.gate, () => run.door.listActive(owner), run.options.signal);
  } catch (error) {
    const { looksMs, outagesMs } = run.options.patience ?? usualPatience;
    const delaysMs = [...looksMs.slice(1), ...(mayPass(failureOf(error).kind) ? outagesMs : [])];
    const delay = delaysMs[attempt];
    if (delay === undefined || run.isStopped) throw error;
    await run.gate.wait(delay);
    return listAgain(owner, run, attempt + 1);
  }
}
