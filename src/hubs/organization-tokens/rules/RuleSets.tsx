import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { randomHex } from "../../../jobs/store/randomHex";
import { ruleSets, type RuleSet } from "../../../tokens/rules/ruleSets";
import type { Rule } from "../../../tokens/rules/Rule";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { ShownTable } from "../scan/shownTable";
import { ruleSentence } from "../../../ui/words/rules/ruleSentence";
import { ruleWords } from "../../../ui/words/rules/words/ruleWords";
import { RuleTrial } from "./RuleTrial";
import { rulesWords } from "./words/rulesWords";

interface Props {
  found: ShownTable | undefined;
  isSaving: boolean;
  onUse(rules: readonly Rule[]): void;
}

/** Sets of rules to begin with, each with its reason and what it would mean for the last scan. */
export function RuleSets({ found, isSaving, onUse }: Props) {
  const text = useWordsOf(rulesWords);
  return (
    <div aria-label={text.setsLabel} className="rule-sets" role="group">
      {ruleSets.map((set) => (
        <SuggestedSet found={found} isSaving={isSaving} key={set.id} onUse={onUse} set={set} />
      ))}
    </div>
  );
}

function SuggestedSet({ set, found, isSaving, onUse }: Props & { set: RuleSet }) {
  const words = useWords();
  const text = useWordsOf(rulesWords);
  const sentences = useWordsOf(ruleWords);
  const { name, why } = text.sets[set.id];
  const rules = React.useMemo(() => set.rules.map(withId), [set]);
  return (
    <section aria-label={name} className="rule-set">
      <h3>{name}</h3>
      <p>{why}</p>
      <ul>
        {rules.map(({ id, demand }) => (
          <li key={id}>{ruleSentence(demand, sentences, words)}</li>
        ))}
      </ul>
      <RuleTrial found={found} rules={rules} />
      <Button
        ariaLabel={text.useSet(name)}
        disabled={isSaving}
        onClick={() => onUse(rules)}
        text={text.useSetShort}
      />
    </section>
  );
}

function withId(rule: RuleSet["rules"][number]): Rule {
  return { ...rule, id: randomHex(4), words: "", link: undefined };
}
