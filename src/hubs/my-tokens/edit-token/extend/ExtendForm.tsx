import { RadioButton, RadioButtonGroup } from "azure-devops-ui/RadioButton";
import * as React from "react";

import { canExtend, extendedTo, extensionsOf, firstLaterDay } from "../../../../tokens/draft/Extension";
import type { ExpiryChoice } from "../../../../tokens/draft/TokenDraft";
import type { Refusal, TokenChange } from "../../../../tokens/draft/TokenWish";
import type { Token } from "../../../../tokens/token/Token";
import { formatDate } from "../../../../ui/time/format";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { DateField } from "../../token-form/DateField";
import { focusField } from "../../token-form/focusField";
import { FormNote } from "../../token-form/FormNote";
import { PanelStep } from "../../token-form/PanelStep";
import { refusalSentences } from "../../token-form/refusals/refusalSentences";
import { tokenFormWords } from "../../token-form/words/tokenFormWords";
import { editTokenWords } from "../words/editTokenWords";
import "./extend.scss";
import { OldAndNewDate } from "./OldAndNewDate";
import { dayText } from "../../../../tokens/token/dayText";
import { extendWords } from "./words/extendWords";

interface Props {
  token: Token;
  /** Chosen when the form opens; absent, or not offered: nothing is. */
  days: number | undefined;
  now: Date;
  isBusy: boolean;
  refusal: Refusal | undefined;
  /** Shown above the form, such as a failed connection. */
  note?: React.ReactNode;
  onSave(change: TokenChange): void;
  onCancel(): void;
}

/** A later last day for a token, and nothing else. What would shorten its life is not offered. */
export function ExtendForm({ token, days, now, isBusy, refusal, note, onSave, onCancel }: Props) {
  const words = useWords();
  const text = useWordsOf(extendWords);
  const edit = useWordsOf(editTokenWords);
  const { problems } = useWordsOf(tokenFormWords);
  const offered = extensionsOf(token, now);
  const [choice, setChoice] = React.useState<ExpiryChoice | undefined>(() =>
    days !== undefined && offered.some((one) => one.days === days) ? { kind: "days", days } : undefined,
  );
  const first = firstLaterDay(token, now);
  const wanted = choice && extendedTo(choice, token, now);
  const validTo = wanted && "validTo" in wanted ? wanted.validTo : undefined;
  const error = wanted && "error" in wanted ? wanted.error : undefined;
  const select = (id: string) => {
    if (id === "extend-date") return setChoice({ kind: "date", text: dayText(first) });
    const chosen = offered.find((one) => id === `extend-${one.days}`);
    if (chosen) setChoice({ kind: "days", days: chosen.days });
  };
  // Without an id the kit marks the first one, although nothing is chosen.
  const chosenId =
    choice === undefined ? "extend-none" : `extend-${choice.kind === "date" ? "date" : choice.days}`;
  const save = () => {
    if (validTo) onSave({ authorizationId: token.authorizationId, validTo });
    else focusField("expiry");
  };
  const sentence = (reason: NonNullable<typeof error>) =>
    reason === "notLater"
      ? text.notLater(formatDate(token.validTo ?? now, words.locale))
      : problems.expiry[reason];

  return (
    <PanelStep
      buttons={[
        { text: words.common.cancel, onClick: onCancel, disabled: isBusy },
        {
          text: isBusy ? edit.saving : edit.save,
          primary: true,
          onClick: save,
          disabled: isBusy || choice === undefined,
        },
      ]}
      label={text.label}
    >
      {note}
      {refusal ? <FormNote sentences={refusalSentences(refusal, words)} title={edit.refused} /> : null}
      {token.validTo ? null : <p>{text.endUnknown}</p>}
      {canExtend(token, now) ? (
        <div className="expiry-field">
          <RadioButtonGroup
            defaultButtonId={`extend-${offered[0]?.days ?? "date"}`}
            onSelect={select}
            selectedButtonId={chosenId}
            text={text.by}
          >
            {[
              ...offered.map((one) => (
                <RadioButton id={`extend-${one.days}`} key={one.days} text={text.days(one.days)} />
              )),
              <RadioButton id="extend-date" key="date" text={text.toDate} />,
            ]}
          </RadioButtonGroup>
          {choice?.kind === "date" ? (
            <DateField
              first={first}
              now={now}
              onChange={(day) => setChoice({ kind: "date", text: day })}
              value={choice.text}
            />
          ) : null}
          {error ? (
            <p className="field-error" role="alert">
              {sentence(error)}
            </p>
          ) : null}
        </div>
      ) : (
        <p>{text.atLongest}</p>
      )}
      <OldAndNewDate after={validTo} before={token.validTo} now={now} />
      <p className="secondary-text">{text.keeps}</p>
    </PanelStep>
  );
}
