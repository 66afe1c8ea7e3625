import type { Demand } from "../../../tokens/rules/Rule";
import { scopeTitle } from "../../scopes/scopeTitle";
import type { Words } from "../en";
import type { RuleWords } from "./words/en";

/** What a rule asks for, in a sentence. */
export function ruleSentence(demand: Demand, { sentences, quoted, or }: RuleWords, words: Words): string {
  const oneOf = (items: readonly string[]) => items.map(quoted).join(or);
  switch (demand.kind) {
    case "longestLife":
    case "highPrivilegeLife":
    case "inactiveOwner":
      return sentences[demand.kind](demand.days);
    case "noFullAccess":
    case "noAllOrganizations":
      return sentences[demand.kind];
    case "forbiddenScopes":
      return sentences.forbiddenScopes(oneOf(demand.scopes.map((id) => scopeTitle(id, words))));
    case "namePattern":
      return sentences.namePattern(oneOf(demand.patterns));
    case "mostTokens":
      return sentences.mostTokens(demand.count);
  }
}
