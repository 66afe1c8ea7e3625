import { builtInJobs } from "../../../tokens/least-privilege/builtInJobs";
import { rowsSuggested } from "../../../tokens/least-privilege/rowsSuggested";
import { suggestionsInSteps, type Suggestions } from "../../../tokens/least-privilege/suggestionsInSteps";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { Steps } from "../../../tokens/steps/Steps";
import { KeptAnswers } from "../answers/KeptAnswers";
import { useAnswer } from "../answers/useAnswer";
import type { Narrower } from "./Narrower";

const kept = new KeptAnswers<Suggestions>();

/** For which tokens narrower scopes are suggested, worked out in slices. `undefined` until it is known. */
export function useSuggestions(
  seen: { readonly table: TokenColumns },
  moment: Date,
): Suggestions | undefined {
  const { shown, isCurrent } = useAnswer(
    kept,
    {
      seen,
      question: [seen.table.version, moment],
      make: () => suggestionsInSteps(seen.table, builtInJobs, moment),
    },
    "aside",
  );
  return isCurrent ? shown?.answer : undefined;
}

/** The rows with such a suggestion, out of all or of those given, in their order. */
export function* rowsNarrower(
  table: TokenColumns,
  narrower: Narrower,
  moment: Date,
  among: Uint32Array | undefined,
): Steps<Uint32Array> {
  const found = yield* kept.answer(table, [table.version, moment], () =>
    suggestionsInSteps(table, builtInJobs, moment),
  );
  return yield* rowsSuggested(found, narrower, among);
}
