import type { Failure } from "../../jobs/pace/Failure";
import type { Words } from "../../ui/words/en";
import { failureWords } from "./words/failureWords";

/** Why a request failed, in one line for the middle of a sentence. Needs `failureWords` to be loaded. */
export function shortFailure({ kind, reason }: Failure, words: Words): string {
  const text = failureWords.in(words.locale);
  return reason ? text[reason].short : text.kinds[kind];
}
