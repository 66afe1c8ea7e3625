import { RadioButton, RadioButtonGroup } from "azure-devops-ui/RadioButton";
import * as React from "react";

import { sameScopes } from "../../../tokens/scopes/inheritance";
import { scopeTitle } from "../../../ui/scopes/scopeTitle";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import type { Proposal } from "./useProposal";
import { replaceWords } from "./words/replaceWords";

interface Props {
  /** The old token's scopes. */
  before: readonly string[];
  proposal: Proposal;
}

/** How many of the lost scopes are named; full access would lose dozens. */
const named = 6;

/** The same scopes as the old token's, or fewer, with what the new token then cannot do; nothing without a proposal. */
export function ScopeChoice({ before, proposal }: Props) {
  const words = useWords();
  const text = useWordsOf(replaceWords).scopes;
  const { draft, narrower, jobs, setDraft } = proposal;
  if (!narrower) return null;
  const { scopes, basis, lost } = narrower;
  const titles = lost.slice(0, named).map((id) => scopeTitle(id, words));
  const isSame = sameScopes(draft.scopes, before);
  const isNarrower = sameScopes(draft.scopes, scopes);
  return (
    <section className="scope-choice">
      <RadioButtonGroup
        defaultButtonId="same-scopes"
        onSelect={(id) => setDraft({ ...draft, scopes: id === "same-scopes" ? before : scopes })}
        selectedButtonId={isSame ? "same-scopes" : isNarrower ? "narrower-scopes" : "other-scopes"}
        text={text.title}
      >
        <RadioButton id="same-scopes" key="same" text={text.same} />
        <RadioButton
          id="narrower-scopes"
          key="narrower"
          text={basis === "template" ? text.template(jobs.join(" + ")) : text[basis]}
        />
      </RadioButtonGroup>
      <p className="secondary-text">
        {lost.length === 0
          ? text.losesNothing
          : lost.length > named
            ? text.losesMore(titles.join(", "), lost.length - named)
            : text.loses(words.list(titles))}
      </p>
    </section>
  );
}
