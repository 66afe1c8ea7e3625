import { revocationWords } from "./words/revocationWords";
import type { Progress } from "../../jobs/revocation/revocation";
import type { Words } from "../../ui/words/en";

/** What became of one token, in words. */
export function revocationSentence(progress: Progress, words: Words): string {
  const text = revocationWords.in(words.locale).state;
  switch (progress.state) {
    case "refused":
    case "unknown": {
      const { kind, serverMessage } = progress.why;
      const reason = words.failures.short[kind];
      return text[progress.state](serverMessage ? `${reason} (${serverMessage})` : reason);
    }
    default:
      return text[progress.state];
  }
}
