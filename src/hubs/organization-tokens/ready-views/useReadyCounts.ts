import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { ReadyView, ReadyViewId } from "../../../tokens/organization/readyViews";
import { selectInSteps } from "../../../tokens/organization/selectRows";
import type { Steps } from "../../../tokens/steps/Steps";
import { KeptAnswers } from "../answers/KeptAnswers";
import { useAnswer } from "../answers/useAnswer";

type Counts = ReadonlyMap<ReadyViewId, number>;

/** How many tokens each view has: counted in the background, and not while the table grows. */
export function useReadyCounts(
  seen: { readonly table: TokenColumns },
  views: readonly ReadyView[],
  moment: Date,
  isGrowing: boolean,
): Counts {
  const counted = isGrowing ? none : views;
  const { shown } = useAnswer(
    counts,
    { seen, question: [isGrowing, moment], make: () => countViews(seen.table, counted, moment) },
    "aside",
  );
  return shown?.answer ?? noCounts;
}

const none: readonly ReadyView[] = [];
const counts = new KeptAnswers<Counts>();
const noCounts: Counts = new Map();

function* countViews(table: TokenColumns, views: readonly ReadyView[], moment: Date): Steps<Counts> {
  const found = new Map<ReadyViewId, number>();
  for (const { id, filter } of views) found.set(id, (yield* selectInSteps(table, filter, moment)).length);
  return found;
}
