import * as React from "react";

import { changeOf, changeProblems, editDraftOf } from "../../../tokens/draft/EditDraft";
import type { Token } from "../../../tokens/token/Token";
import type { Refusal, TokenChange } from "../../../tokens/draft/TokenWish";
import { formatDate } from "../../../ui/time/format";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { ChangeSummary } from "./ChangeSummary";
import { ExpiryField } from "../token-form/ExpiryField";
import { fieldErrors } from "../token-form/fieldErrors";
import { focusField } from "../token-form/focusField";
import { FormNote } from "../token-form/FormNote";
import { NameField } from "../token-form/NameField";
import { PanelStep } from "../token-form/PanelStep";
import { refusalSentences } from "../token-form/refusals/refusalSentences";
import { refusedField } from "../token-form/refusals/refusedField";
import { ScopePicker } from "../../../ui/scopes/picker/ScopePicker";
import { editTokenWords } from "./words/editTokenWords";

interface Props {
  token: Token;
  now: Date;
  isBusy: boolean;
  refusal: Refusal | undefined;
  /** Shown above the form, such as a failed connection. */
  note?: React.ReactNode;
  onSave(change: TokenChange): void;
  onCancel(): void;
}

/** Name, expiry and scopes of an existing token, and what changing them does. */
export function EditForm({ token, now, isBusy, refusal, note, onSave, onCancel }: Props) {
  const words = useWords();
  const text = useWordsOf(editTokenWords);
  const [draft, setDraft] = React.useState(() => editDraftOf(token));
  const [isTried, setIsTried] = React.useState(false);
  const change = changeOf(token, draft, now);
  const problems = changeProblems(token, draft, now);
  const errors = fieldErrors(isTried ? problems : [], refusal, words);

  const save = () => {
    setIsTried(true);
    if (problems.length > 0) focusField(problems[0]?.field);
    else if (change) onSave(change);
  };
  return (
    <PanelStep
      buttons={[
        { text: words.common.cancel, onClick: onCancel, disabled: isBusy },
        {
          text: isBusy ? text.saving : text.save,
          primary: true,
          onClick: save,
          disabled: isBusy || (change === undefined && problems.length === 0),
        },
      ]}
      label={text.label}
    >
      {note}
      {refusal && !refusedField(refusal) ? (
        <FormNote sentences={refusalSentences(refusal, words)} title={text.refused} />
      ) : null}
      <NameField
        error={errors.name}
        kept={token.name}
        onChange={(name) => setDraft({ ...draft, name })}
        value={draft.name}
      />
      <ExpiryField
        error={errors.expiry}
        keepLabel={token.validTo ? text.keep(formatDate(token.validTo, words.locale)) : text.keepUnknown}
        now={now}
        onChange={(choice) => setDraft({ ...draft, expiry: choice })}
        value={draft.expiry}
      />
      <ScopePicker
        chosen={draft.scopes}
        error={errors.scopes}
        onChange={(scopes) => setDraft({ ...draft, scopes })}
      />
      <ChangeSummary change={problems.length > 0 ? undefined : change} token={token} />
    </PanelStep>
  );
}
