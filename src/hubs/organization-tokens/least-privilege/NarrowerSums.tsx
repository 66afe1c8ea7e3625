import * as React from "react";

import { suggestionKinds } from "../../../tokens/least-privilege/Suggestion";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { defaultOrganizationFilter } from "../../../tokens/organization/OrganizationFilter";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { freshFilter } from "../tokensShown";
import type { OrganizationView } from "../useOrganizationView";
import { useSuggestions } from "./suggestions";
import { narrowerSumsWords } from "./words/narrowerSumsWords";

interface Props {
  /** A new object after each change, since the table changes in place. */
  seen: { readonly table: TokenColumns };
  moment: Date;
  /** Shows tokens. */
  onView(change: Partial<OrganizationView>): void;
}

function Sums({ seen, moment, onView }: Props) {
  const text = useWordsOf(narrowerSumsWords);
  const found = useSuggestions(seen, moment);
  const lines = found && [
    ...suggestionKinds.map((kind) => ({ kind, ...found.byKind[kind] })),
    { kind: "any" as const, ...found.any },
  ];
  return (
    <section aria-label={text.title} className="chart-card">
      <h2>{text.title}</h2>
      {!lines ? (
        <p className="secondary-text">{text.counting}</p>
      ) : found.any.tokens === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <ul aria-label={text.title} className="bars">
            {lines
              .filter(({ tokens }) => tokens > 0)
              .map(({ kind, tokens, owners }) => (
                <li key={kind}>
                  <button
                    className="bar-row rule-row"
                    onClick={() =>
                      onView({
                        groups: "tokens",
                        ...freshFilter(defaultOrganizationFilter),
                        narrower: kind,
                      })
                    }
                    type="button"
                  >
                    <span>{text.kinds[kind]}</span>
                    <span className="bar-count">{text.sum(tokens, owners)}</span>
                  </button>
                </li>
              ))}
          </ul>
          <p className="secondary-text">{text.what}</p>
        </>
      )}
    </section>
  );
}

/** On the overview: for how many tokens and people narrower scopes are suggested, and why. Each line opens the table. */
export const NarrowerSums = withWords(Sums, narrowerSumsWords);
