import { RadioButton, RadioButtonGroup } from "azure-devops-ui/RadioButton";
import * as React from "react";

import type { NarrowerScopes } from "../../../tokens/replacement/narrowerScopes";
import { sameScopes } from "../../../tokens/scopes/inheritance";
import { scopeTitle } from "../../../ui/scopes/scopeTitle";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { replaceWords } from "./words/replaceWords";

interface Props {
  /** The old token's. */
  before: readonly string[];
  narrower: NarrowerScopes;
  chosen: readonly string[];
  /** What the job is called, if the proposal comes from a template. */
  job: string;
  onChoose(scopes: readonly string[]): void;
}

/** How many of the lost scopes are named; full access would lose dozens. */
const named = 6;

/** The same scopes as the old token's, or fewer, with what the new token then cannot do. */
export function ScopeChoice({ before, narrower, chosen, job, onChoose }: Props) {
  const words = useWords();
  const text = useWordsOf(replaceWords).scopes;
  const { scopes, basis, lost } = narrower;
  const first = words.list(lost.slice(0, named).map((id) => scopeTitle(id, words)));
  const isSame = sameScopes(chosen, before);
  const isNarrower = sameScopes(chosen, scopes);
  return (
    <section className="scope-choice">
      <RadioButtonGroup
        defaultButtonId="same-scopes"
        onSelect={(id) => onChoose(id === "same-scopes" ? before : scopes)}
        selectedButtonId={isSame ? "same-scopes" : isNarrower ? "narrower-scopes" : "other-scopes"}
        text={text.title}
      >
        <RadioButton id="same-scopes" key="same" text={text.same} />
        <RadioButton
          id="narrower-scopes"
          key="narrower"
          text={basis === "template" ? text.template(job) : text.scopeTable}
        />
      </RadioButtonGroup>
      <p className="secondary-text">
        {lost.length > named ? text.losesMore(first, lost.length - named) : text.loses(first)}
      </p>
    </section>
  );
}
