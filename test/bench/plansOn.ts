import { groupPlanned } from "../../src/jobs/revocation/groupPlanned";
import type { PlannedToken } from "../../src/jobs/revocation/PlannedToken";
import { ScanState } from "../../src/jobs/scan/ScanState";
import type { Service } from "./aService";
import { scanAll } from "./scan";
import { finish } from "../../src/tokens/steps/finish";

/** So many plans, each of other people, of just so many tokens and just so many people. */
export async function plansOn(
  service: Service,
  count: number,
  size: { readonly tokens: number; readonly owners: number },
): Promise<readonly (readonly PlannedToken[])[]> {
  const state = new ScanState({ kind: "everyone" });
  await scanAll(service, state);
  const active: PlannedToken[] = [];
  for (let row = 0; row < state.table.length; row++) {
    const { authorizationId, ownerDescriptor: owner, isRevoked } = state.table.tokenAt(row);
    if (!isRevoked) active.push({ authorizationId, owner });
  }
  const lists = [...finish(groupPlanned(active)).values()];
  return Array.from({ length: count }, (_, index) => {
    const plan = spread(lists.slice(index * size.owners, (index + 1) * size.owners), size.tokens);
    if (plan.length !== size.tokens || finish(groupPlanned(plan)).size !== size.owners)
      throw new Error("The plan has another size.");
    return plan;
  });
}

/** So many tokens: one of each owner in turn, until there are enough. */
function spread(lists: readonly (readonly PlannedToken[])[], count: number): PlannedToken[] {
  const turns = Math.max(...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: turns }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
  return inTurn.flat().slice(0, count);
}
