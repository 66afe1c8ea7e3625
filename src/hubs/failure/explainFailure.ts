import { AzureError } from "../../azure/rest/AzureError";
import type { Words } from "../../ui/words/en";
import { describeFailure, type Description } from "../frame/describeFailure";
import { failureWords } from "./words/failureWords";

/** Like `describeFailure`, but with the special remedy that some failures have. Needs `failureWords` to be loaded. */
export function explainFailure(error: unknown, words: Words): Description {
  const general = describeFailure(error, words);
  const reason = error instanceof AzureError ? error.details.reason : undefined;
  if (reason === undefined) return general;
  const { title, next } = failureWords.in(words.locale)[reason];
  return { title, sentences: [next, ...general.sentences.slice(1)] };
}
