import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { countInSteps } from "../../../tokens/organization/countRows";
import { groupInSteps, type OwnerGroup } from "../../../tokens/organization/groupByOwner";
import type { ProtectedList } from "../../../tokens/organization/ProtectedList";
import { finish } from "../../../tokens/steps/finish";
import { inStretches } from "../../../tokens/steps/inStretches";
import type { Steps } from "../../../tokens/steps/Steps";
import { TextSet, type Texts } from "../../../tokens/text/TextSet";
import { isRevocable } from "../../../tokens/token/statusOf";
import { EachToken } from "./EachToken";
import type { Actor } from "./isMine";
import { rowTraits } from "./rowTraits";

export interface RevocationChoices {
  readonly me: Actor;
  /** Bulk work includes the person's own tokens only if they say so. */
  readonly includesMine: boolean;
  /** Selected tokens that are protected are revoked only if the person says so. */
  readonly includesProtected?: boolean;
  readonly protectedList: ProtectedList;
  readonly now: Date;
}

/** What would be revoked of the selected rows, shown before anything is sent. */
export interface RevocationPreview {
  readonly table: TokenColumns;
  /** An owner's rows next to each other, each token once. */
  readonly rows: Uint32Array;
  /** Most tokens first. */
  readonly perOwner: readonly OwnerGroup[];
  /** Owners of selected tokens whom the protected list spares, or would spare: most tokens first. */
  readonly protectedOwners: readonly OwnerGroup[];
  /** Ids of the protected tokens that are revoked anyway. */
  readonly includedProtected: Texts;
  readonly summary: PreviewCounts;
}

export interface PreviewCounts {
  readonly tokens: number;
  readonly owners: number;
  readonly fullAccess: number;
  readonly allOrganizations: number;
  readonly highPrivilege: number;
  /** Own tokens among them. */
  readonly yours: number;
  /** Rows left out of the selection, and why. */
  readonly protectedLeftOut: number;
  readonly yoursLeftOut: number;
  /** Already expired or revoked. */
  readonly inactiveLeftOut: number;
}

/** Decides which of the selected rows may go. A protected token stays unless the person explicitly includes it. */
export function previewRevocation(...question: Parameters<typeof previewInSteps>): RevocationPreview {
  return finish(previewInSteps(...question));
}

export function* previewInSteps(
  table: TokenColumns,
  selected: ArrayLike<number>,
  { me, includesMine, includesProtected = false, protectedList, now }: RevocationChoices,
): Steps<RevocationPreview> {
  const traits = rowTraits(table, me, protectedList, now);
  const counts = { mine: 0, inactive: 0 };
  const most = Math.min(selected.length, table.length);
  const [spared, chosen] = [new EachToken(table.ids, most), new EachToken(table.ids, most)];
  const judge = (row: number) => {
    if (!traits.isRevocable(row)) {
      counts.inactive++;
      return;
    }
    if (traits.isProtected(row)) {
      spared.add(row);
      if (!includesProtected) return;
    }
    const isMine = traits.isMine(row);
    if (isMine) counts.mine++;
    if (!isMine || includesMine) chosen.add(row);
  };
  const isSeen = new Uint8Array(table.length);
  yield* inStretches(selected.length, (start, end) => {
    for (let place = start; place < end; place++) {
      const row = selected[place] ?? 0;
      if (isSeen[row] === 0) judge(row);
      isSeen[row] = 1;
    }
  });
  const protectedRows = yield* spared.rows();
  const perOwner = yield* groupInSteps(table, yield* chosen.rows());
  const rows = yield* joined(perOwner);
  const { owners, fullAccess, allOrganizations, highPrivilege } = yield* countInSteps(
    table,
    rows,
    now,
    isRevocable,
  );
  return {
    table,
    rows,
    perOwner,
    protectedOwners: yield* groupInSteps(table, protectedRows),
    includedProtected: yield* idsAmong(table, protectedRows, chosen),
    summary: {
      tokens: rows.length,
      owners,
      fullAccess,
      allOrganizations,
      highPrivilege,
      yours: includesMine ? counts.mine : 0,
      protectedLeftOut: includesProtected ? 0 : protectedRows.length,
      yoursLeftOut: includesMine ? 0 : counts.mine,
      inactiveLeftOut: counts.inactive,
    },
  };
}

function* joined(groups: readonly OwnerGroup[]): Steps<Uint32Array> {
  const rows = new Uint32Array(groups.reduce((sum, group) => sum + group.rows.length, 0));
  let count = 0;
  yield* inStretches(groups.length, (start, end) => {
    for (const group of groups.slice(start, end)) {
      rows.set(group.rows, count);
      count += group.rows.length;
    }
  });
  return rows;
}

function* idsAmong(table: TokenColumns, rows: Uint32Array, chosen: EachToken): Steps<Texts> {
  const ids = new TextSet();
  yield* inStretches(rows.length, (start, end) => {
    for (const row of rows.subarray(start, end)) if (chosen.has(row)) ids.add(table.ids.at(row));
  });
  return ids;
}
