import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { rulesSetting } from "../../../azure/data/rulesSetting";
import type { Rule } from "../../../tokens/rules/Rule";
import { useLoad } from "../../../ui/state/useLoad";

/** What the organization asks of tokens. None until it is read, and where it cannot be: a rule only advises. */
export function useOwnRules({ sharedData }: Pick<Azure, "sharedData">): readonly Rule[] {
  const load = React.useCallback(() => rulesSetting(sharedData).load(), [sharedData]);
  const { loadState } = useLoad(load);
  const reading = loadState.state === "ready" ? loadState.value : undefined;
  return reading?.state === "valid" ? reading.value : noRules;
}

const noRules: readonly Rule[] = [];
