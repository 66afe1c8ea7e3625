import * as React from "react";

import { templateById } from "../../../tokens/templates/templates";
import { draftProblems, wishFrom, type TokenDraft } from "../../../tokens/draft/TokenDraft";
import type { Refusal, TokenWish } from "../../../tokens/draft/TokenWish";
import { useNewTokenWords } from "./words/useNewTokenWords";
import { useWords } from "../../../ui/words/WordsContext";
import { ExpiryField } from "../token-form/ExpiryField";
import { fieldErrors } from "../token-form/fieldErrors";
import { focusField } from "../token-form/focusField";
import { FormNote, refusalSentences, refusedField } from "../token-form/FormNote";
import { NameField } from "../token-form/NameField";
import { PanelStep } from "../token-form/PanelStep";
import { ScopePicker } from "../token-form/scopes/ScopePicker";
import { summarySentence } from "./summarySentence";
import { TemplateAdvice } from "./catalogue/TemplateAdvice";

interface Props {
  draft: TokenDraft;
  now: Date;
  organizationName: string;
  isBusy: boolean;
  /** What the service had against the last try. */
  refusal: Refusal | undefined;
  /** Shown above, such as what a link asked for or a failure of the connection. */
  note?: React.ReactNode;
  onDraft(draft: TokenDraft): void;
  onCreate(wish: TokenWish): void;
  onBack(): void;
  onOpenPage(url: string): void;
}

/** Name, expiry and scopes, and one sentence that says what will be made. Nothing is sent before *Create*. */
export function TokenForm(props: Props) {
  const { draft, now, organizationName, isBusy, refusal, note, onDraft, onCreate, onBack } = props;
  const words = useWords();
  const own = useNewTokenWords();
  const text = own.form;
  const [isTried, setIsTried] = React.useState(false);
  const problems = draftProblems(draft, now);
  const wish = wishFrom(draft, now);
  const template = templateById(draft.templateId);
  const refused = refusal && refusalSentences(refusal, words, own);
  const errors = fieldErrors(isTried ? problems : [], refusal, words, own);

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
      {refused && !refusedField(refusal) ? <FormNote sentences={refused} title={own.refused.title} /> : null}
      {template ? <TemplateAdvice onOpenPage={props.onOpenPage} template={template} /> : null}
      <NameField error={errors.name} onChange={(name) => onDraft({ ...draft, name })} value={draft.name} />
      <ExpiryField
        error={errors.expiry}
        now={now}
        onChange={(expiry) => onDraft({ ...draft, expiry: expiry ?? draft.expiry })}
        usualDays={template?.id === "blank" ? undefined : template?.lifetimeDays}
        value={draft.expiry}
      />
      <ScopePicker
        chosen={draft.scopes}
        error={errors.scopes}
        onChange={(scopes) => onDraft({ ...draft, scopes })}
      />
      <section aria-live="polite" className="summary">
        <h2>{text.summary}</h2>
        <p>{wish ? summarySentence(wish, organizationName, now, words, own) : text.summaryMissing}</p>
      </section>
    </PanelStep>
  );
}
