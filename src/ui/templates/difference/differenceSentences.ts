import type { TemplateDifference } from "../../../tokens/published/templateDifference";
import { fewTitles } from "../../scopes/fewTitles";
import type { Words } from "../../words/en";
import type { DifferenceWords } from "./words/en";

/** What makes a template other than it was, a sentence each. */
export function differenceSentences(
  { gained, lost, isRenamed, usualDays, longestDays, texts }: TemplateDifference,
  text: DifferenceWords,
  words: Words,
): readonly string[] {
  return [
    gained.length > 0 ? text.gained(fewTitles(gained, words)) : "",
    lost.length > 0 ? text.lost(fewTitles(lost, words)) : "",
    isRenamed ? text.renamed : "",
    longestDays ? text.longestDays(longestDays.from, longestDays.to) : "",
    usualDays ? text.usualDays(usualDays.from, usualDays.to) : "",
    texts.length > 0 ? text.changed(words.list(texts.map((one) => text.texts[one]))) : "",
  ].filter((sentence) => sentence !== "");
}
