import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { defaultOrganizationFilter } from "../../../tokens/organization/OrganizationFilter";
import type { Breaches } from "../../../tokens/rules/breachesInSteps";
import { anyRule, type Rule } from "../../../tokens/rules/Rule";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { ruleSentence } from "../../../ui/words/rules/ruleSentence";
import { ruleWords } from "../../../ui/words/rules/words/ruleWords";
import { useBreaches } from "../rules/useBreaches";
import { freshFilter } from "../tokensShown";
import type { OrganizationView } from "../useOrganizationView";
import { overviewWords } from "./words/overviewWords";

interface Props {
  /** A new object after each change, since the table changes in place. */
  seen: { readonly table: TokenColumns };
  moment: Date;
  rules: readonly Rule[];
  /** Shows tokens. */
  onView(change: Partial<OrganizationView>): void;
}

/** How many tokens and people break each of the organization's rules. Nothing without rules. */
export function RulesCard({ seen, moment, rules, onView }: Props) {
  const text = useWordsOf(overviewWords).rules;
  const breaches = useBreaches(seen, rules, moment);
  if (rules.length === 0) return null;
  const show = (breaking: string) =>
    onView({ groups: "tokens", ...freshFilter(defaultOrganizationFilter), breaking });
  return (
    <section aria-label={text.title} className="chart-card">
      <h2>{text.title}</h2>
      {breaches ? (
        <Broken breaches={breaches} onShow={show} rules={rules} />
      ) : (
        <p className="secondary-text">{text.counting}</p>
      )}
    </section>
  );
}

interface BrokenProps extends Pick<Props, "rules"> {
  breaches: Breaches;
  onShow(ruleId: string): void;
}

function Broken({ breaches: { any, byRule }, rules, onShow }: BrokenProps) {
  const words = useWords();
  const text = useWordsOf(overviewWords).rules;
  const sentences = useWordsOf(ruleWords);
  return (
    <>
      <ul aria-label={text.title} className="bars">
        {rules.map(({ id, demand }, place) => {
          const { tokens = 0, owners = 0 } = byRule[place] ?? {};
          const content = (
            <>
              <span>{ruleSentence(demand, sentences, words)}</span>
              <span className="bar-count">{tokens === 0 ? words.number(0) : text.sum(tokens, owners)}</span>
            </>
          );
          return (
            <li key={id}>
              {tokens > 0 ? (
                <button className="bar-row rule-row" onClick={() => onShow(id)} type="button">
                  {content}
                </button>
              ) : (
                <span className="bar-row rule-row">{content}</span>
              )}
            </li>
          );
        })}
      </ul>
      <p>{any.tokens === 0 ? text.none : text.any(text.sum(any.tokens, any.owners), any.tokens)}</p>
      {any.tokens > 0 && rules.length > 1 ? (
        <Button onClick={() => onShow(anyRule)} subtle text={text.showAny} />
      ) : null}
    </>
  );
}
