import * as React from "react";

import type { RevocationPreview } from "../../../../../jobs/revocation/plan/previewRevocation";
import { searchableOwner } from "../../../../../tokens/organization/OwnedToken";
import { defaultOrganizationFilter } from "../../../../../tokens/organization/OrganizationFilter";
import { selectInSteps } from "../../../../../tokens/organization/selectRows";
import type { ScopeNaming } from "../../../../../tokens/scopes/ScopeNaming";
import { inStretches } from "../../../../../tokens/steps/inStretches";
import type { Steps } from "../../../../../tokens/steps/Steps";
import { wordsOf } from "../../../../../tokens/text/foldText";
import { useWords } from "../../../../../ui/words/WordsContext";
import { KeptAnswers } from "../../../answers/KeptAnswers";
import { useAnswer } from "../../../answers/useAnswer";
import { narrowedOwners } from "./narrowedOwners";
import type { PlannedOwner } from "./plannedOwners";

export interface PlanSearch {
  readonly search: string;
  /** These rows alone, and of their owners these tokens. */
  readonly only: ReadonlySet<number> | undefined;
  readonly now: Date;
}

interface Found {
  readonly rows: Uint32Array;
  readonly owners: readonly PlannedOwner[];
}

/** The tokens and the owners of a plan that a person looks for; those found before until `isCurrent`. */
export function useFound(
  plan: RevocationPreview,
  owners: readonly PlannedOwner[],
  wanted: PlanSearch,
): Found & { isCurrent: boolean } {
  const { named } = useWords();
  const [kept] = React.useState(() => new KeptAnswers<Found>());
  const { search, only, now } = wanted;
  const { shown, isCurrent } = useAnswer(
    kept,
    {
      seen: plan,
      question: [plan, owners, search, only, now, named],
      make: () => found(plan, owners, wanted, named),
    },
    "atOnce",
  );
  return { ...(shown?.answer ?? { rows: plan.rows, owners }), isCurrent };
}

function* found(
  { table, rows }: RevocationPreview,
  owners: readonly PlannedOwner[],
  { search, only, now }: PlanSearch,
  named: ScopeNaming,
): Steps<Found> {
  const listed = only ? rows.filter((row) => only.has(row)) : rows;
  const narrowed = narrowedOwners(owners, only);
  if (search.trim() === "") return { rows: listed, owners: narrowed };
  const words = wordsOf(search);
  const fitting: PlannedOwner[] = [];
  yield* inStretches(narrowed.length, (start, end) => {
    for (const one of narrowed.slice(start, end)) {
      const text = searchableOwner(one.owner);
      if (words.every((word) => text.includes(word))) fitting.push(one);
    }
  });
  const filter = { ...defaultOrganizationFilter, statuses: [], text: search };
  return { rows: yield* selectInSteps(table, filter, now, named, listed), owners: fitting };
}
