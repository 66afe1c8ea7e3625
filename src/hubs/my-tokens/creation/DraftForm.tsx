import * as React from "react";

import { draftProblems, wishFrom, type TokenDraft } from "../../../tokens/draft/TokenDraft";
import type { Refusal, TokenWish } from "../../../tokens/draft/TokenWish";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { ExpiryField } from "../token-form/ExpiryField";
import { fieldErrors } from "../token-form/fieldErrors";
import { focusField } from "../token-form/focusField";
import { FormNote } from "../token-form/FormNote";
import { NameField } from "../token-form/NameField";
import { PanelStep } from "../token-form/PanelStep";
import { refusalSentences } from "../token-form/refusals/refusalSentences";
import { refusedField } from "../token-form/refusals/refusedField";
import { ScopePicker } from "../../../ui/scopes/picker/ScopePicker";
import { summarySentence } from "./summarySentence";
import { creationWords } from "./words/creationWords";

interface Props {
  draft: TokenDraft;
  now: Date;
  organizationName: string;
  isBusy: boolean;
  /** Why the service refused the last try. */
  refusal: Refusal | undefined;
  /** How long tokens for this job usually live, in days; absent if the job is unknown. */
  usualDays: number | undefined;
  /** The longest life that a policy was seen to allow, in days. */
  mostDays?: number | undefined;
  /** The way out of the form. */
  back: { readonly text: string; onClick(): void };
  /** Shown above everything, such as what a link asked for, or a failed connection. */
  note?: React.ReactNode;
  /** Shown above the fields: what to know before filling them in. */
  advice?: React.ReactNode;
  /** Shown below the fields, such as what the organization asks of a token like this. */
  below?(wish: TokenWish | undefined): React.ReactNode;
  /** Shown above the scopes. */
  scopeAdvice?: React.ReactNode;
  onDraft(draft: TokenDraft): void;
  onCreate(wish: TokenWish): void;
}

/** Name, expiry and scopes, and one sentence that says what will be created. Nothing is sent before *Create*. */
export function DraftForm(props: Props) {
  const { draft, now, organizationName, isBusy, refusal, usualDays, back, onDraft, onCreate } = props;
  const words = useWords();
  const text = useWordsOf(creationWords).form;
  const [isTried, setIsTried] = React.useState(false);
  const problems = draftProblems(draft, now);
  const wish = wishFrom(draft, now);
  const refused = refusal && refusalSentences(refusal, words);
  const errors = fieldErrors(isTried ? problems : [], refusal, words);

  const create = () => {
    setIsTried(true);
    if (wish) onCreate(wish);
    else focusField(problems[0]?.field);
  };

  return (
    <PanelStep
      buttons={[
        { ...back, disabled: isBusy },
        { text: isBusy ? text.creating : text.create, primary: true, onClick: create, disabled: isBusy },
      ]}
      label={text.label}
    >
      {props.note}
      {refused && !refusedField(refusal) ? <FormNote sentences={refused} title={text.refused} /> : null}
      {props.advice}
      <NameField error={errors.name} onChange={(name) => onDraft({ ...draft, name })} value={draft.name} />
      <ExpiryField
        error={errors.expiry}
        now={now}
        onChange={(expiry) => onDraft({ ...draft, expiry: expiry ?? draft.expiry })}
        mostDays={props.mostDays}
        usualDays={usualDays}
        value={draft.expiry}
      />
      {props.scopeAdvice}
      <ScopePicker
        chosen={draft.scopes}
        error={errors.scopes}
        onChange={(scopes) => onDraft({ ...draft, scopes })}
      />
      {props.below?.(wish)}
      <section aria-live="polite" className="summary">
        <h2>{text.summary}</h2>
        <p>{wish ? summarySentence(wish, organizationName, now, words) : text.summaryMissing}</p>
      </section>
    </PanelStep>
  );
}
