import { TokenColumns, type TableToken } from "../../../tokens/organization/columns/TokenColumns";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import { inStretches } from "../../../tokens/steps/inStretches";
import type { Steps } from "../../../tokens/steps/Steps";
import { TextMap, type ReadonlyTextMap } from "../../../tokens/text/TextMap";
import { TextSet } from "../../../tokens/text/TextSet";
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
export function* findLeft(
  { tokens, events }: Pick<UnfinishedRevocation, "tokens" | "events">,
  { lists, unread, at }: ListedPlan,
  scanned: TokenColumns | undefined,
): Steps<ContinuedFindings> {
  const plan = yield* eachOnce(tokens);
  const owners = yield* ownersOf(scanned);
  const ownerOf = (descriptor: string) => owners.get(descriptor) ?? { descriptor, displayName: "", kind: "" };
  const rows = scanned ? yield* rowsOf(plan, scanned) : new TextMap<number>();
  const told = new TextSet();
  for (const { authorizationIds } of events) {
    for (const id of authorizationIds) told.add(plain(id));
    yield;
  }
  const listedAnywhere = new TextSet();
  for (const list of lists.values()) {
    for (const token of list) listedAnywhere.add(idOf(token));
    yield;
  }

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

  for (const [descriptor, planned] of yield* groupPlanned(plan)) {
    yield;
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
function* eachOnce(tokens: readonly PlannedToken[]): Steps<readonly PlannedToken[]> {
  const known = new TextSet();
  const plan: PlannedToken[] = [];
  yield* inStretches(tokens.length, (start, end) => {
    for (const { authorizationId, owner } of tokens.slice(start, end)) {
      const id = plain(authorizationId);
      if (known.has(id)) continue;
      known.add(id);
      plan.push({ authorizationId: id, owner });
    }
  });
  return plan;
}

function* ownersOf(scanned: TokenColumns | undefined): Steps<ReadonlyTextMap<Owner>> {
  const owners = new TextMap<Owner>();
  const all = scanned?.owners ?? [];
  yield* inStretches(all.length, (start, end) => {
    for (const owner of all.slice(start, end)) owners.set(owner.descriptor, owner);
  });
  return owners;
}

/** The scanned row of each planned token, if it was scanned. */
function* rowsOf(plan: readonly PlannedToken[], scanned: TokenColumns): Steps<ReadonlyTextMap<number>> {
  const wanted = new TextSet();
  yield* inStretches(plan.length, (start, end) => {
    for (const { authorizationId } of plan.slice(start, end)) wanted.add(authorizationId);
  });
  const rows = new TextMap<number>();
  yield* inStretches(scanned.length, (start, end) => {
    for (let row = start; row < end; row++) {
      const id = scanned.ids.at(row);
      if (wanted.has(id)) rows.set(id, row);
    }
  });
  return rows;
}
