import { scopes } from "../../../src/tokens/scopes/catalogue";
import { de } from "../../../src/ui/words/de";
import { english, german, said } from "./tables";

/** A number that no sentence has by itself, to find where a sentence takes one. */
const hole = 7_654_321;
const written = /7[,.]?654[,.]?321/g;

/** The kit's own names of its buttons, which it has in English only. They happen to be in the table too. */
const ofTheKit = new Set(["Close"]);

const germanSaid = new Map(german.map((leaf) => [leaf.path, said(leaf, hole).replace(written, "")]));

const patterns = english.flatMap((leaf) =>
  [1, hole].flatMap((count) => {
    const sentence = said(leaf, count);
    const fixed = sentence.replace(written, "");
    const isTelling =
      /\p{L}{3}/u.test(fixed) && germanSaid.get(leaf.path) !== fixed && !ofTheKit.has(sentence);
    return isTelling ? [patternOf(sentence)] : [];
  }),
);

const scopePatterns = scopes
  .filter((scope) => de.named(scope).title !== scope.title)
  .map(({ title }) => patternOf(title));

/** Which of these texts are English sentences of the product for which it has German ones. */
export function englishAmong(texts: readonly string[]): string[] {
  const all = [...patterns, ...scopePatterns];
  return texts.map((text) => text.trim()).filter((text) => all.some((pattern) => pattern.test(text)));
}

/** Where the sentence counts, there is a number; where it names something, anything may be. */
function patternOf(sentence: string): RegExp {
  const fixed = sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${fixed.replace(/7,654,321/g, "[\\d.,]+").replace(/7654321/g, "[^]+")}$`);
}
