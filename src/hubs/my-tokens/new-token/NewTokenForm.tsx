import * as React from "react";

import { blankTemplateId } from "../../../tokens/templates/builtInTemplates";
import type { OfferedTemplate } from "../../../tokens/templates/OfferedTemplate";
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
import { ScopePicker } from "../token-form/scopes/ScopePicker";
import { summarySentence } from "./summarySentence";
import { TemplateAdvice } from "./catalogue/TemplateAdvice";
import { newTokenWords } from "./words/newTokenWords";

interface Props {
  offered: OfferedTemplate;
  draft: TokenDraft;
  now: Date;
  organizationName: string;
  isBusy: boolean;
  /** Why the service refused the last try. */
  refusal: Refusal | undefined;
  /** Shown above the form, such as what a link asked for, or a failed connection. */
  note?: React.ReactNode;
  onDraft(draft: TokenDraft): void;
  onCreate(wish: TokenWish): void;
  onBack(): void;
  onOpenPage(url: string): void;
}

/** Name, expiry and scopes, and one sentence that says what will be created. Nothing is sent before *Create*. */
export function NewTokenForm(props: Props) {
  const { offered, draft, now, organizationName, isBusy, refusal, note, onDraft, onCreate, onBack } = props;
  const words = useWords();
  const text = useWordsOf(newTokenWords);
  const [isTried, setIsTried] = React.useState(false);
  const problems = draftProblems(draft, now);
  const wish = wishFrom(draft, now);
  const { template } = offered;
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
        { text: text.back, onClick: onBack, disabled: isBusy },
        { text: isBusy ? text.creating : text.create, primary: true, onClick: create, disabled: isBusy },
      ]}
      label={text.label}
    >
      {note}
      {refused && !refusedField(refusal) ? <FormNote sentences={refused} title={text.refused} /> : null}
      <TemplateAdvice offered={offered} onOpenPage={props.onOpenPage} />
      <NameField error={errors.name} onChange={(name) => onDraft({ ...draft, name })} value={draft.name} />
      <ExpiryField
        error={errors.expiry}
        now={now}
        onChange={(expiry) => onDraft({ ...draft, expiry: expiry ?? draft.expiry })}
        usualDays={template.id === blankTemplateId ? undefined : template.lifetimeDays}
        value={draft.expiry}
      />
      <ScopePicker
        chosen={draft.scopes}
        error={errors.scopes}
        onChange={(scopes) => onDraft({ ...draft, scopes })}
      />
      <section aria-live="polite" className="summary">
        <h2>{text.summary}</h2>
        <p>{wish ? summarySentence(wish, organizationName, now, words) : text.summaryMissing}</p>
      </section>
    </PanelStep>
  );
}
