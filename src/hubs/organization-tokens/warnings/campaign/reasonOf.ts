import { longestWarningReason } from "../../../../jobs/warnings/Warning";
import { anyRule, type Rule } from "../../../../tokens/rules/Rule";
import { ruleSentence } from "../../../../ui/words/rules/ruleSentence";
import type { RuleWords } from "../../../../ui/words/rules/words/en";
import type { Words } from "../../../../ui/words/en";

interface Said {
  /** For tokens that break any rule. */
  readonly breaksARule: string;
  readonly sentences: RuleWords;
  readonly words: Words;
}

/** Why the owners of tokens that break a rule are asked to replace them; empty for a rule that there is not. */
export function reasonOf(ruleId: string | undefined, rules: readonly Rule[], said: Said): string {
  if (ruleId === anyRule) return said.breaksARule;
  const rule = rules.find(({ id }) => id === ruleId);
  return rule ? ruleSentence(rule.demand, said.sentences, said.words).slice(0, longestWarningReason) : "";
}
