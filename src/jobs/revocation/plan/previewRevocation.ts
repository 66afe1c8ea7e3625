import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { countRows } from "../../../tokens/organization/countRows";
import { groupByOwner, type OwnerGroup } from "../../../tokens/organization/groupByOwner";
import type { ProtectedList } from "../../../tokens/organization/ProtectedList";
import type { Actor } from "./isMine";
import { rowTraits } from "./rowTraits";

export interface RevocationChoices {
  readonly me: Actor;
  /** Bulk work includes the person's own tokens only if they say so. */
  readonly includesMine: boolean;
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

/**
 * Decides which of the selected rows may be revoked. A protected token stays, even if it is the person's own
 * and was selected.
 */
export function previewRevocation(
  table: TokenColumns,
  selected: Iterable<number>,
  { me, includesMine, protectedList, now }: RevocationChoices,
): RevocationPreview {
  const traits = rowTraits(table, me, protectedList, now);
  const counts = { mine: 0, protected: 0, inactive: 0 };
  const chosen = new Map<string, number>();
  for (const row of new Set(selected)) {
    if (!traits.isActive(row)) counts.inactive++;
    else if (traits.isProtected(row)) counts.protected++;
    else {
      const isMine = traits.isMine(row);
      if (isMine) counts.mine++;
      if (!isMine || includesMine) chosen.set(table.ids.at(row), row);
    }
  }
  const perOwner = groupByOwner(table, Uint32Array.from(chosen.values()));
  const rows = Uint32Array.from(perOwner.flatMap((group) => [...group.rows]));
  const { owners, fullAccess, allOrganizations, highPrivilege } = countRows(table, rows, now);
  return {
    table,
    rows,
    perOwner,
    summary: {
      tokens: rows.length,
      owners,
      fullAccess,
      allOrganizations,
      highPrivilege,
      yours: includesMine ? counts.mine : 0,
      protectedLeftOut: counts.protected,
      yoursLeftOut: includesMine ? 0 : counts.mine,
      inactiveLeftOut: counts.inactive,
    },
  };
}
