import { TokenColumns, type TableToken } from "../../../tokens/organization/columns/TokenColumns";
import { groupPlanned } from "../groupPlanned";
import { describeId, describeRow, describeToken } from "../plan/describeToken";
import type { DescribedToken } from "../plan/RevocationPlan";
import type { PlannedToken } from "../PlannedToken";
import type { UnfinishedRevocation } from "../run/unfinishedRevocation";
import type { ContinuedFindings } from "./ContinuedFindings";
import type { ListedPlan } from "./listPlanned";

/**
 * Compares an unfinished revocation with what its owners really have. The journal may be forged, so a token is left to
 * revoke only if it is listed for the very owner the plan names. `scanned` supplies names, and what was there before.
 */
export function findLeft(
  { tokens, events }: Pick<UnfinishedRevocation, "tokens" | "events">,
  { lists, unread, at }: ListedPlan,
  scanned: TokenColumns | undefined,
): ContinuedFindings {
  const plan = eachOnce(tokens);
  const owners = new Map(scanned?.owners.map((owner) => [owner.descriptor, owner]));
  const ownerOf = (descriptor: string) => owners.get(descriptor) ?? { descriptor, displayName: "", kind: "" };
  const rows = scanned ? rowsOf(plan, scanned) : new Map<string, number>();
  const told = new Set(events.flatMap(({ authorizationIds }) => authorizationIds.map(plain)));
  const listedAnywhere = new Set([...lists.values()].flatMap((list) => list.map(idOf)));

  const left = new TokenColumns();
  const gone: DescribedToken[] = [];
  const counts = { elsewhere: 0, unknown: 0, unread: 0 };
  const judgeMissing = ({ authorizationId, owner }: PlannedToken) => {
    const row = rows.get(authorizationId);
    const isElsewhere = row !== undefined && scanned?.ownerAt(row).descriptor !== owner;
    if (listedAnywhere.has(authorizationId) || isElsewhere) counts.elsewhere++;
    else if (scanned && row !== undefined) gone.push(describeRow(scanned, row));
    else if (told.has(authorizationId)) gone.push(describeId(authorizationId, ownerOf(owner)));
    else counts.unknown++;
  };

  for (const [descriptor, planned] of groupPlanned(plan)) {
    const list = lists.get(descriptor);
    if (!list) {
      counts.unread += planned.length;
      continue;
    }
    const listed = new Map(list.map((token) => [idOf(token), token]));
    const active: TableToken[] = [];
    for (const each of planned) {
      const token = listed.get(each.authorizationId);
      if (!token) judgeMissing(each);
      else if (token.isRevoked) gone.push(describeToken(token, ownerOf(descriptor)));
      else active.push(token);
    }
    if (active.length > 0) left.append(ownerOf(descriptor), active);
  }
  return {
    ...{ total: plan.length, left, gone, ...counts, at },
    unreadOwners: unread.size,
    whyUnread: [...unread.values()][0],
    areOwnersKnown: left.owners.every(({ descriptor }) => owners.has(descriptor)),
  };
}

const plain = (authorizationId: string) => authorizationId.toLowerCase();
const idOf = ({ authorizationId }: TableToken) => plain(authorizationId);

/** If an id comes twice, its first owner counts. */
function eachOnce(tokens: readonly PlannedToken[]): PlannedToken[] {
  const owners = new Map<string, string>();
  for (const { authorizationId, owner } of tokens) {
    const id = plain(authorizationId);
    if (!owners.has(id)) owners.set(id, owner);
  }
  return Array.from(owners, ([authorizationId, owner]) => ({ authorizationId, owner }));
}

/** The scanned row of each planned token, if it was scanned. */
function rowsOf(plan: readonly PlannedToken[], scanned: TokenColumns): Map<string, number> {
  const wanted = new Set(plan.map(({ authorizationId }) => authorizationId));
  const rows = new Map<string, number>();
  for (let row = 0; row < scanned.length; row++) {
    const id = scanned.ids.at(row);
    if (wanted.has(id)) rows.set(id, row);
  }
  return rows;
}
