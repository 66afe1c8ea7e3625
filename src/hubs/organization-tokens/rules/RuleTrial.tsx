import * as React from "react";

import type { Breaches } from "../../../tokens/rules/breachesInSteps";
import type { Rule } from "../../../tokens/rules/Rule";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { ShownTable } from "../scan/shownTable";
import { useBreachesOf } from "./useBreaches";
import type { RulesWords } from "./words/en";
import { rulesWords } from "./words/rulesWords";

interface Props {
  /** What rules are tried on; absent without a scan. */
  found: ShownTable | undefined;
  rules: readonly Rule[];
}

/** What rules would mean for the last scan, before they are saved. */
export function RuleTrial({ found, rules }: Props) {
  const text = useWordsOf(rulesWords);
  const breaches = useBreachesOf(found, rules);
  if (!found) return <p className="secondary-text">{text.trial.noScan}</p>;
  return (
    <p aria-live="polite" className="rule-trial">
      {breaches ? saidOf(breaches, text.trial) : text.counting}
    </p>
  );
}

function saidOf({ any, working }: Breaches, text: RulesWords["trial"]): string {
  if (any.tokens === 0) return text.none;
  return any.tokens === working && working > 1 ? text.all(working) : text.some(any.tokens, any.owners);
}
