import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { startOfDay } from "../../../tokens/token/calendarDays";
import { dayOf, dayText } from "../../../tokens/token/dayText";
import { effectiveExpiry } from "../../../tokens/token/effectiveExpiry";
import type { Token } from "../../../tokens/token/Token";
import "../../../ui/styles/date-field.scss";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { beingReplacedWords } from "./words/beingReplacedWords";

interface Props {
  old: Token;
  value: string | undefined;
  now: Date;
  onKeep(day: string): void;
}

const usualDays = 7;

/** Until which day the old token stays: from tomorrow to its own end. */
export function KeepUntil({ old, value, now, onKeep }: Props) {
  const text = useWordsOf(beingReplacedWords);
  const end = effectiveExpiry(old)?.day ?? startOfDay(now, 365);
  const [first, last] = [startOfDay(now, 1), end].map(dayText);
  const usual = startOfDay(now, usualDays);
  const [day, setDay] = React.useState(value ?? dayText(usual < end ? usual : end));
  const id = `keep-${old.authorizationId}`;
  const isDay = dayOf(day) !== undefined && first !== undefined && last !== undefined;
  return (
    <div className="keep-until date-field">
      <label htmlFor={id}>{text.keep}</label>
      <input
        aria-describedby={`${id}-help`}
        autoComplete="off"
        id={id}
        max={last}
        min={first}
        onChange={(event) => setDay(event.target.value)}
        type="date"
        value={day}
      />
      <Button disabled={!isDay || day < first || day > last} onClick={() => onKeep(day)} text={text.save} />
      <span className="secondary-text" id={`${id}-help`}>
        {text.keepHelp}
      </span>
    </div>
  );
}
