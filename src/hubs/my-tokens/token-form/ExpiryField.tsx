import { RadioButton, RadioButtonGroup } from "azure-devops-ui/RadioButton";
import * as React from "react";

import { lifetimePresetsDays, validToAfter } from "../../../tokens/token/lifetime";
import { expiryOf, type ExpiryChoice } from "../../../tokens/draft/TokenDraft";
import { formatDate } from "../../../ui/time/format";
import { formatRelative } from "../../../ui/time/formatRelative";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { DateField } from "./DateField";
import { dayText } from "../../../tokens/token/dayText";
import { tokenFormWords } from "./words/tokenFormWords";

interface Props {
  /** Absent means leaving an existing token's expiry as it is. */
  value: ExpiryChoice | undefined;
  now: Date;
  /** The template's own lifetime, marked as usual for the job. */
  usualDays?: number;
  /** The longest that a policy was seen to allow, in days. */
  mostDays?: number;
  /** The label of the option that keeps the expiry, if there is one. */
  keepLabel?: string;
  error: string | undefined;
  onChange(choice: ExpiryChoice | undefined): void;
}

/** Presets, and a date up to one year away. */
export function ExpiryField({ value, now, usualDays, mostDays, keepLabel, error, onChange }: Props) {
  const text = useWordsOf(tokenFormWords).expiry;
  const presets: readonly number[] = lifetimePresetsDays;
  const linked = React.useRef(value?.kind === "days" ? value.days : undefined).current;
  const days = linked === undefined || presets.includes(linked) ? presets : [linked, ...presets];
  const label = (count: number) => {
    if (count === mostDays) return text.mostSeen(text.days(count));
    if (!presets.includes(count)) return text.asLinked(text.days(count));
    return count === usualDays ? text.usual(text.days(count)) : text.days(count);
  };
  const select = (id: string) => {
    if (id === "expiry-keep") return onChange(undefined);
    if (id === "expiry-date") return onChange({ kind: "date", text: dayText(validToAfter(30, now)) });
    const chosen = days.find((count) => id === `expiry-${count}`);
    if (chosen !== undefined) onChange({ kind: "days", days: chosen });
  };
  return (
    <div className="expiry-field">
      <RadioButtonGroup onSelect={select} selectedButtonId={idOf(value)} text={text.label}>
        {[
          ...(keepLabel ? [<RadioButton id="expiry-keep" key="keep" text={keepLabel} />] : []),
          ...days.map((count) => <RadioButton id={`expiry-${count}`} key={count} text={label(count)} />),
          <RadioButton id="expiry-date" key="date" text={text.atDate} />,
        ]}
      </RadioButtonGroup>
      {value?.kind === "date" ? (
        <DateField
          first={now}
          now={now}
          onChange={(day) => onChange({ kind: "date", text: day })}
          value={value.text}
        />
      ) : null}
      {error ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : value ? (
        <ExpiresOn choice={value} now={now} />
      ) : null}
    </div>
  );
}

function idOf(value: ExpiryChoice | undefined): string {
  if (value === undefined) return "expiry-keep";
  return value.kind === "date" ? "expiry-date" : `expiry-${value.days}`;
}

function ExpiresOn({ choice, now }: { choice: ExpiryChoice; now: Date }) {
  const words = useWords();
  const { expiry: text, problems } = useWordsOf(tokenFormWords);
  const expiry = expiryOf(choice, now);
  return (
    <p className="secondary-text" role="status">
      {"error" in expiry
        ? problems.expiry[expiry.error]
        : text.expiresOn(
            formatDate(expiry.validTo, words.locale),
            formatRelative(expiry.validTo, now, words),
          )}
    </p>
  );
}
