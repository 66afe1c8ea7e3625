import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import { effectiveExpiry } from "../../tokens/token/effectiveExpiry";
import { expiresWithin } from "../../tokens/token/expiry";
import { statusOf } from "../../tokens/token/statusOf";
import type { Token } from "../../tokens/token/Token";
import { StatusWord } from "./StatusWord";
import { TooltipText } from "./TooltipText";
import { formatDate, formatMoment } from "../time/format";
import { formatRelative } from "../time/formatRelative";
import { useWords } from "../words/WordsContext";

/** The same as those of the cards, in days. */
const windows = [7, 30];

/**
 * "in 3 days" above the date on which the token stops working, marked if that is not its own end. An end
 * that is near has an icon and a colour; a token that no longer works says so with a word and an icon.
 */
export function Expiry({ token, now }: { token: Token; now: Date }) {
  const words = useWords();
  const { expires, retirement } = words.tokens;
  const status = statusOf(token, now);
  const end = effectiveExpiry(token);
  const soon = status === "active" ? windows.find((days) => expiresWithin(token, days, now)) : undefined;
  return (
    <span className="expiry">
      {status === "active" ? null : <StatusWord status={status} />}
      {end ? (
        <>
          <span className={`expires expires-${soon}`}>
            {soon ? <Icon iconName={soon === 7 ? "Warning" : "Clock"} /> : null}
            {formatRelative(end.at, now, words, end.day)}
          </span>
          {end.isRetirement ? (
            <TooltipText className="secondary-text expiry-why" explain={() => retirement.why(end.at <= now)}>
              <time dateTime={end.at.toISOString()}>{retirement.day()}</time> <Icon iconName="Globe" />
            </TooltipText>
          ) : (
            <time
              className="secondary-text"
              dateTime={end.at.toISOString()}
              key={end.at.getTime()}
              // The first time of day takes a browser 25 ms, so it is written once somebody points here.
              onMouseEnter={({ currentTarget }) => {
                currentTarget.title = formatMoment(end.at, words.locale);
              }}
            >
              {formatDate(end.at, words.locale)}
            </time>
          )}
        </>
      ) : (
        <span className="secondary-text">{expires.unknown}</span>
      )}
    </span>
  );
}
