import type { FormField } from "../../../tokens/draft/patTokenError";
import type { DraftProblem } from "../../../tokens/draft/TokenDraft";
import type { Refusal } from "../../../tokens/draft/TokenWish";
import type { Words } from "../../../ui/words/en";
import type { NewTokenWords } from "../new-token/words/useNewTokenWords";
import { refusalSentences, refusedField } from "./FormNote";

/** What stands beside each field: what we have against it, else what the service had. */
export function fieldErrors(
  problems: readonly DraftProblem[],
  refusal: Refusal | undefined,
  words: Words,
  own: NewTokenWords,
): Partial<Record<FormField, string>> {
  const errors: Partial<Record<FormField, string>> = {};
  const refused = refusedField(refusal);
  if (refused && refusal) errors[refused] = refusalSentences(refusal, words, own).join(" ");
  for (const problem of problems) errors[problem.field] = sentenceFor(problem, own);
  return errors;
}

function sentenceFor(problem: DraftProblem, { form: { problems } }: NewTokenWords): string {
  switch (problem.field) {
    case "name":
      return problems.name[problem.reason];
    case "expiry":
      return problems.expiry[problem.reason];
    case "scopes":
      return problems.scopes[problem.reason];
    default:
      return problem satisfies never;
  }
}
