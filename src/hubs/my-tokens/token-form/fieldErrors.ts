import type { FormField } from "../../../tokens/draft/PatTokenError";
import type { DraftProblem } from "../../../tokens/draft/TokenDraft";
import type { Refusal } from "../../../tokens/draft/TokenWish";
import type { Words } from "../../../ui/words/en";
import { refusalSentences } from "./refusals/refusalSentences";
import { refusedField } from "./refusals/refusedField";
import type { TokenFormWords } from "./words/en";
import { tokenFormWords } from "./words/tokenFormWords";

/** The error next to each field: our own objection to its value, otherwise the service's. */
export function fieldErrors(
  problems: readonly DraftProblem[],
  refusal: Refusal | undefined,
  words: Words,
): Partial<Record<FormField, string>> {
  const errors: Partial<Record<FormField, string>> = {};
  const refused = refusedField(refusal);
  if (refused && refusal) errors[refused] = refusalSentences(refusal, words).join(" ");
  const text = tokenFormWords.in(words.locale);
  for (const problem of problems) errors[problem.field] = problemSentence(problem, text);
  return errors;
}

function problemSentence(problem: DraftProblem, { problems }: TokenFormWords): string {
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
