import * as React from "react";

import {
  previewInSteps,
  type RevocationChoices,
  type RevocationPreview,
} from "../../../../jobs/revocation/plan/previewRevocation";
import type { ProtectedList } from "../../../../tokens/organization/ProtectedList";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { inStretches } from "../../../../tokens/steps/inStretches";
import type { Steps } from "../../../../tokens/steps/Steps";
import { isSame, KeptAnswers } from "../../answers/KeptAnswers";
import { useAnswer } from "../../answers/useAnswer";
import type { FindingsProps } from "../../findings/FindingsProps";
import { plannedOwners, type PlannedOwner } from "./plan-list/plannedOwners";
import { useLeftOut, type LeftOut } from "./plan-list/useLeftOut";

interface WorkedOut extends Whole {
  /** What would be revoked. */
  readonly preview: RevocationPreview;
}

/** What would be revoked if nothing were left out by hand. */
interface Whole {
  readonly whole: RevocationPreview;
  readonly owners: readonly PlannedOwner[];
}

interface Plan {
  /** `undefined` until it is worked out for the first time; then the last one until the next is worked out. */
  readonly shown: WorkedOut | undefined;
  /** What is shown follows all that the person chose. If not, it must not be confirmed. */
  readonly isCurrent: boolean;
  readonly leftOut: LeftOut;
  /** When the plan was last worked out. */
  readonly now: Date;
  readonly includesMine: boolean;
  readonly includesProtected: boolean;
  setIncludesMine(includes: boolean): void;
  setIncludesProtected(includes: boolean): void;
}

/** What would be revoked of these rows, and what a person chose of it. Follows what other tabs revoke and protect. */
export function usePlan(
  table: TokenColumns,
  rows: ArrayLike<number>,
  { environment, me, protectedList: { list } }: Pick<FindingsProps, "environment" | "me" | "protectedList">,
): Plan {
  const [includesMine, setIncludesMine] = React.useState(false);
  // Applies to the list as it was read: nobody who is added later is included unseen.
  const [includedOf, setIncludedOf] = React.useState<ProtectedList>();
  const includesProtected = includedOf === list;
  const leftOut = useLeftOut();
  // The table changes in place, and this number with it.
  const { version } = table;
  const seen = React.useMemo(() => ({ table, version }), [table, version]);
  const choices = React.useMemo(
    () => ({ me, includesMine, includesProtected, protectedList: list, now: environment.now() }),
    [me, includesMine, includesProtected, list, environment],
  );
  const [kept] = React.useState(() => ({
    plans: new KeptAnswers<WorkedOut>(),
    wholes: new KeptAnswers<Whole>(),
  }));
  const { rows: out } = leftOut;
  const question = [rows, choices, out];
  const { shown } = useAnswer(
    kept.plans,
    { seen, question, make: () => workedOut(kept.wholes, table, rows, choices, out) },
    "atOnce",
  );
  return {
    shown: shown?.answer,
    isCurrent: shown !== undefined && isSame(shown.question, question),
    leftOut,
    now: choices.now,
    includesMine,
    includesProtected,
    setIncludesMine,
    setIncludesProtected: (includes) => setIncludedOf(includes ? list : undefined),
  };
}

/** Leaving something out by hand does not work out the whole again. */
function* workedOut(
  wholes: KeptAnswers<Whole>,
  table: TokenColumns,
  rows: ArrayLike<number>,
  choices: RevocationChoices,
  out: ReadonlySet<number>,
): Steps<WorkedOut> {
  const all = yield* wholes.answer(table, [rows, choices], function* () {
    const whole = yield* previewInSteps(table, rows, choices);
    return { whole, owners: yield* plannedOwners(whole) };
  });
  if (out.size === 0) return { ...all, preview: all.whole };
  const left: number[] = [];
  yield* inStretches(rows.length, (start, end) => {
    for (let place = start; place < end; place++) {
      const row = rows[place] ?? 0;
      if (!out.has(row)) left.push(row);
    }
  });
  return { ...all, preview: yield* previewInSteps(table, left, choices) };
}
