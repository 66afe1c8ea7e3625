import type { RevocationPreview } from "../../../../../jobs/revocation/plan/previewRevocation";
import { searchableOwner } from "../../../../../tokens/organization/OwnedToken";
import { defaultOrganizationFilter } from "../../../../../tokens/organization/OrganizationFilter";
import { selectInSteps } from "../../../../../tokens/organization/selectRows";
import type { ScopeNaming } from "../../../../../tokens/scopes/ScopeNaming";
import { inStretches } from "../../../../../tokens/steps/inStretches";
import { rowsWhere } from "../../../../../tokens/steps/rowsWhere";
import type { Steps } from "../../../../../tokens/steps/Steps";
import { wordsOf } from "../../../../../tokens/text/foldText";
import type { PlannedOwner } from "./plannedOwners";

export interface PlanSearch {
  readonly search: string;
  /** These rows alone, and of their owners these tokens. */
  readonly only: ReadonlySet<number> | undefined;
  readonly now: Date;
}

export interface FoundInPlan {
  readonly rows: Uint32Array;
  readonly owners: readonly PlannedOwner[];
}

/** The tokens of a plan that fit a search, and the owners that do, whether or not their tokens fit. Keeps the order. */
export function* findInPlan(
  { table, rows }: Pick<RevocationPreview, "table" | "rows">,
  owners: readonly PlannedOwner[],
  { search, only, now }: PlanSearch,
  named: ScopeNaming,
): Steps<FoundInPlan> {
  const words = wordsOf(search);
  if (words.length === 0 && !only) return { rows, owners };
  const listed = only ? yield* rowsWhere(rows, (row) => only.has(row)) : rows;
  const fitting: PlannedOwner[] = [];
  yield* inStretches(owners.length, (start, end) => {
    for (const planned of owners.slice(start, end)) {
      const one = only ? { ...planned, rows: planned.rows.filter((row) => only.has(row)) } : planned;
      if (only && one.rows.length === 0) continue;
      const text = words.length === 0 ? "" : searchableOwner(one.owner);
      if (words.every((word) => text.includes(word))) fitting.push(one);
    }
  });
  if (words.length === 0) return { rows: listed, owners: fitting };
  const filter = { ...defaultOrganizationFilter, statuses: [], text: search };
  return { rows: yield* selectInSteps(table, filter, now, named, listed), owners: fitting };
}
