import { readRules, writeRules } from "../../tokens/rules/readRules";
import type { Rule } from "../../tokens/rules/Rule";
import type { WritableExtensionData } from "./ExtensionData";
import { Setting } from "./Setting";

/** What the organization asks of its tokens. */
export function rulesSetting(
  data: Pick<WritableExtensionData, "getDocument" | "setDocument">,
): Setting<readonly Rule[]> {
  return new Setting(data, "rules", readRules, writeRules);
}
