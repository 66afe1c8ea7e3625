import type { RevocationProgress } from "../../jobs/revocation/RevocationProgress";
import type { Words } from "../../ui/words/en";
import { shortFailure } from "../failure/shortFailure";
import { revocationWords } from "./words/revocationWords";

/** The result for one token, as a sentence. */
export function revocationSentence(progress: RevocationProgress, words: Words): string {
  const text = revocationWords.in(words.locale).state;
  switch (progress.state) {
    case "refused":
    case "unknown": {
      const { serverMessage } = progress.why;
      const reason = shortFailure(progress.why, words);
      return text[progress.state](serverMessage ? `${reason} (${serverMessage})` : reason);
    }
    default:
      return text[progress.state];
  }
}
