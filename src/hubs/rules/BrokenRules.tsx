import * as React from "react";

import type { Rule } from "../../tokens/rules/Rule";
import { useWords } from "../../ui/words/WordsContext";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { withWords } from "../../ui/words/withWords";
import { ruleSentence } from "../../ui/words/rules/ruleSentence";
import { ruleWords } from "../../ui/words/rules/words/ruleWords";

interface Props {
  rules: readonly Rule[];
}

function Reasons({ rules }: Props) {
  const words = useWords();
  const text = useWordsOf(ruleWords);
  return (
    <ul className="plain-list">
      {rules.map(({ id, demand, words: why, link }) => (
        <li key={id}>
          <strong>{ruleSentence(demand, text, words)}.</strong> {why}{" "}
          {link === undefined ? null : (
            <a className="bolt-link" href={link} rel="noreferrer" target="_blank">
              {text.more}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Rules, each with the organization's reason and its page. */
export const RuleReasons = withWords(Reasons, ruleWords);

interface BrokenProps extends Props {
  /** Its heading, as deep as the page needs it. */
  heading?: "h2" | "h3";
  className?: string;
}

function Broken({ rules, heading: Heading = "h2", className }: BrokenProps) {
  const text = useWordsOf(ruleWords);
  if (rules.length === 0) return null;
  return (
    <section aria-label={text.broken} className={className}>
      <Heading>{text.broken}</Heading>
      <RuleReasons rules={rules} />
      <p className="secondary-text">{text.notEnforced}</p>
    </section>
  );
}

/** The rules that a token breaks. Nothing if it breaks none. */
export const BrokenRules = withWords(Broken, ruleWords);
