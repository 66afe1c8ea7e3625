import * as React from "react";

import { rulesSetting } from "../../../azure/data/rulesSetting";
import type { Rule } from "../../../tokens/rules/Rule";
import { useSetting, type SettingState } from "../../setup/setting/useSetting";
import type { HubEnvironment } from "../HubEnvironment";

export interface RulesState {
  readonly setting: SettingState<readonly Rule[]>;
  /** None until they are read, and where what is stored cannot be read as rules. The same list until it changes. */
  readonly rules: readonly Rule[];
}

/** The organization's rules, read once for the whole page, so that every tab says the same. */
export function useRules(environment: HubEnvironment): RulesState {
  const make = React.useCallback(() => rulesSetting(environment.organization.data), [environment]);
  const setting = useSetting<readonly Rule[]>(environment, make);
  const { reading } = setting;
  const rules = reading?.state === "valid" ? reading.value : noRules;
  return { setting, rules };
}

const noRules: readonly Rule[] = [];
