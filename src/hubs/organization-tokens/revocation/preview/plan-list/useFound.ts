import * as React from "react";

import type { RevocationPreview } from "../../../../../jobs/revocation/plan/previewRevocation";
import { useWords } from "../../../../../ui/words/WordsContext";
import { KeptAnswers } from "../../../answers/KeptAnswers";
import { useAnswer } from "../../../answers/useAnswer";
import { findInPlan, type FoundInPlan, type PlanSearch } from "./findInPlan";
import type { PlannedOwner } from "./plannedOwners";

/** The tokens and the owners of a plan that a person looks for; those found before until `isCurrent`. */
export function useFound(
  plan: RevocationPreview,
  owners: readonly PlannedOwner[],
  wanted: PlanSearch,
): FoundInPlan & { isCurrent: boolean } {
  const { named } = useWords();
  const [kept] = React.useState(() => new KeptAnswers<FoundInPlan>());
  const { search, only, now } = wanted;
  const { shown, isCurrent } = useAnswer(
    kept,
    {
      seen: plan,
      question: [plan, owners, search, only, now, named],
      make: () => findInPlan(plan, owners, wanted, named),
    },
    "atOnce",
  );
  return { ...(shown?.answer ?? { rows: plan.rows, owners }), isCurrent };
}
