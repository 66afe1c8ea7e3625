import type { Demand, Rule } from "../../../src/tokens/rules/Rule";

/** A rule without words; say only what matters. */
export function aRule(demand: Demand, differences: Partial<Rule> = {}): Rule {
  return { id: "00000001", demand, severity: "usual", words: "", link: undefined, ...differences };
}
