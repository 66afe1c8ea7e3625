import type { Breaches } from "../../tokens/rules/breachesInSteps";
import { anyRule, type Rule } from "../../tokens/rules/Rule";
import { shownText } from "../../tokens/naming/shownText";
import { shorten } from "../../tokens/text/displayText";
import { en } from "../../ui/words/en";
import { ruleSentence } from "../../ui/words/rules/ruleSentence";
import { en as ruleWords } from "../../ui/words/rules/words/en";
import type { PageList } from "./ReportPage";
import { words } from "./words";

/** Code points. A pattern of names may be long. */
const longestRule = 200;

const sentenceOf = ({ demand }: Rule) => shorten(shownText(ruleSentence(demand, ruleWords, en)), longestRule);

/** The rules that a report judges by, each with what breaks it. */
export function rulesOf({ rules, byRule, any }: Breaches): PageList {
  return {
    title: words.rules,
    columns: words.rulesColumns,
    rows: rules.map((rule, place) => {
      const { tokens = 0, owners = 0 } = byRule[place] ?? {};
      return [sentenceOf(rule), en.number(tokens), en.number(owners)];
    }),
    notes: [rules.length === 0 ? words.noRules : words.breaking(any.tokens, any.owners)],
  };
}

/** What a filter says of rules, in words. */
export function ruleParts(
  { rule: id }: Readonly<Record<string, string>>,
  rules: readonly Rule[] = [],
): readonly string[] {
  if (id === undefined) return [];
  const rule = rules.find((one) => one.id === id);
  return [id === anyRule || !rule ? ruleWords.breaksAny : ruleWords.breaks(sentenceOf(rule))];
}
