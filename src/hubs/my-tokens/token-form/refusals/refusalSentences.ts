import type { Refusal } from "../../../../tokens/draft/TokenWish";
import type { Words } from "../../../../ui/words/en";
import { tokenFormWords } from "../words/tokenFormWords";
import { refusalWords } from "./words/refusalWords";

/** What happened, what to do next, and what the service itself said. */
export function refusalSentences({ error, message }: Refusal, { locale, common }: Words): string[] {
  const { refused } = tokenFormWords.in(locale);
  const { what, next } =
    typeof error === "string"
      ? refusalWords.in(locale)[error]
      : { what: refused.unknown(error.unknown), next: refused.unknownNext };
  return [what, next, ...(message ? [common.serviceSaid(message)] : [])];
}
