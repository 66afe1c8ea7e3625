import { anyRule, type Rule } from "../../tokens/rules/Rule";
import type { AskedFilter } from "../filter/filterOf";
import { wrongUse, type Options } from "../Options";
import { loadRules } from "./rulesFile";

/**
 * The rules of one call, if it has any.
 * @throws CommandError if a rule is asked for and is not there: without it, too much would be found
 */
export async function askedRules(
  options: Options,
  { rule }: Pick<AskedFilter, "rule">,
): Promise<readonly Rule[] | undefined> {
  const path = options.text("rules");
  if (path === undefined) {
    if (rule !== undefined)
      throw wrongUse("The filter asks for a rule: --rules is missing. Use: pat-steward rules --out FILE.");
    return undefined;
  }
  const rules = await loadRules(path);
  if (rule !== undefined && rule !== anyRule && !rules.some(({ id }) => id === rule))
    throw wrongUse(`${path} has no rule ${rule}. Rules: ${rules.map(({ id }) => id).join(", ") || "none"}.`);
  return rules;
}
