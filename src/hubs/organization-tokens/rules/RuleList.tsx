import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { BreachSum } from "../../../tokens/rules/breachSums";
import type { Rule } from "../../../tokens/rules/Rule";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { ShownTable } from "../scan/shownTable";
import { ruleSentence } from "../../../ui/words/rules/ruleSentence";
import { ruleWords } from "../../../ui/words/rules/words/ruleWords";
import { AskOwners, type Asking } from "./AskOwners";
import { useBreachesOf } from "./useBreaches";
import { rulesWords } from "./words/rulesWords";

interface Props {
  rules: readonly Rule[];
  found: ShownTable | undefined;
  isSaving: boolean;
  asking: Asking;
  onShow(rule: Rule): void;
  onEdit(rule: Rule): void;
  onRemove(rule: Rule): void;
}

/** The rules, each with what breaks it in the last scan. */
export function RuleList({ rules, found, isSaving, asking, onShow, onEdit, onRemove }: Props) {
  const words = useWords();
  const text = useWordsOf(rulesWords);
  const sentences = useWordsOf(ruleWords);
  const breaches = useBreachesOf(found, rules);
  return (
    <ul aria-label={text.list} className="plain-list rule-list">
      {rules.map((rule, place) => {
        const sentence = ruleSentence(rule.demand, sentences, words);
        return (
          <li className="rule" key={rule.id}>
            <strong>{sentence}</strong>
            <span className={`rule-severity ${rule.severity}`}>{text.severities[rule.severity]}</span>
            {rule.words === "" ? null : <p>{rule.words}</p>}
            {rule.link === undefined ? null : (
              <a className="bolt-link" href={rule.link} rel="noreferrer" target="_blank">
                {rule.link}
              </a>
            )}
            {found ? (
              <Broken onShow={() => onShow(rule)} sum={breaches?.byRule[place]}>
                {breaches ? (
                  <AskOwners {...asking} breaches={breaches} found={found} rule={rule} rules={rules} />
                ) : null}
              </Broken>
            ) : null}
            <span className="button-row">
              <Button
                ariaLabel={text.edit(sentence)}
                disabled={isSaving}
                onClick={() => onEdit(rule)}
                subtle
                text={text.editShort}
              />
              <Button
                ariaLabel={text.remove(sentence)}
                disabled={isSaving}
                onClick={() => onRemove(rule)}
                subtle
                text={text.removeShort}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface BrokenProps {
  /** `undefined` until it is counted. */
  sum: BreachSum | undefined;
  onShow(): void;
  /** What else can be done about it. */
  children: React.ReactNode;
}

/** How much breaks a rule. */
function Broken({ sum, onShow, children }: BrokenProps) {
  const text = useWordsOf(rulesWords);
  if (!sum) return <span className="secondary-text">{text.counting}</span>;
  return (
    <span>
      {text.breaks(sum.tokens, sum.owners)}{" "}
      {sum.tokens > 0 ? (
        <>
          <Button onClick={onShow} subtle text={text.show} />
          {children}
        </>
      ) : null}
    </span>
  );
}
