import type { RecognizedName } from "../../tokens/naming/recognizeName";
import { displayName, shorten } from "../../tokens/text/displayText";
import type { Words } from "../words/en";

/** Says which tool uses names of this format. */
export function recognizedSentence(recognized: RecognizedName, words: Words): string {
  const sentences = words.tokens.recognized;
  if (recognized.kind === "git") return sentences.git(shorten(displayName(recognized.machine), 60));
  return sentences[recognized.kind];
}
