import type { RecognizedName, ToolName } from "../../tokens/naming/recognizeName";
import { displayName, shorten } from "../../tokens/text/displayText";
import type { Words } from "../words/en";

/** Says which tool uses names of this format. */
export function recognizedSentence(recognized: RecognizedName, words: Words): string {
  const sentences = words.tokens.recognized;
  if (recognized.kind !== "tool") return sentences[recognized.kind];
  const { tool, machine, date } = recognized;
  // The other tools have the same name in every language.
  const described: Readonly<Partial<Record<ToolName, string>>> = sentences.tools;
  return sentences.tool(described[tool] ?? tool, shown(machine), shown(date));
}

function shown(part: string | undefined): string | undefined {
  return part === undefined ? undefined : shorten(displayName(part), 60);
}
