import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { countRows } from "../../../tokens/organization/countRows";
import { groupByOwner, type OwnerGroup } from "../../../tokens/organization/groupByOwner";
import type { ProtectedList } from "../../../tokens/organization/ProtectedList";
import { isRevocable } from "../../../tokens/token/statusOf";
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
  readonly includedProtected: ReadonlySet<string>;
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
export function previewRevocation(
  table: TokenColumns,
  selected: Iterable<number>,
  { me, includesMine, includesProtected = false, protectedList, now }: RevocationChoices,
): RevocationPreview {
  const traits = rowTraits(table, me, protectedList, now);
  const counts = { mine: 0, inactive: 0 };
  const protectedRows = new Map<string, number>();
  const chosen = new Map<string, number>();
  for (const row of new Set(selected)) {
    if (!traits.isRevocable(row)) {
      counts.inactive++;
      continue;
    }
    if (traits.isProtected(row)) {
      protectedRows.set(table.ids.at(row), row);
      if (!includesProtected) continue;
    }
    const isMine = traits.isMine(row);
    if (isMine) counts.mine++;
    if (!isMine || includesMine) chosen.set(table.ids.at(row), row);
  }
  const includedProtected = new Set([...protectedRows.keys()].filter((id) => chosen.has(id)));
  const perOwner = groupByOwner(table, Uint32Array.from(chosen.values()));
  const rows = Uint32Array.from(perOwner.flatMap((group) => [...group.rows]));
  const { owners, fullAccess, allOrganizations, highPrivilege } = countRows(table, rows, now, isRevocable);
  return {
    table,
    rows,
    perOwner,
    protectedOwners: groupByOwner(table, Uint32Array.from(protectedRows.values())),
    includedProtected,
    summary: {
      tokens: rows.length,
      owners,
      fullAccess,
      allOrganizations,
      highPrivilege,
      yours: includesMine ? counts.mine : 0,
      protectedLeftOut: includesProtected ? 0 : protectedRows.size,
      yoursLeftOut: includesMine ? 0 : counts.mine,
      inactiveLeftOut: counts.inactive,
    },
  };
}
