import type { Failure } from "../../jobs/pace/Failure";
import type { Words } from "../../ui/words/en";
import { failureWords } from "./words/failureWords";

/** Why a request failed, in one line for the middle of a sentence. Needs `failureWords` to be loaded. */
export function shortFailure({ kind, reason }: Failure, words: Words): string {
  return reason ? failureWords.in(words.locale)[reason].short : words.failures.short[kind];
}
