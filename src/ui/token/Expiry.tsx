import * as React from "react";

import { expiresWithin } from "../../tokens/token/expiry";
import { statusOf } from "../../tokens/token/statusOf";
import type { Token } from "../../tokens/token/Token";
import { StatusWord } from "./StatusWord";
import { formatDate, formatMoment, formatRelative } from "../time/format";
import { useWords } from "../words/WordsContext";

/** "in 3 days" above the date; an expired or revoked token says so with a word and an icon. */
export function Expiry({ token, now }: { token: Token; now: Date }) {
  const words = useWords();
  const status = statusOf(token, now);
  const { validTo } = token;
  const isSoon = status === "active" && expiresWithin(token, 7, now);
  return (
    <span className="expiry">
      {status === "active" ? null : <StatusWord status={status} />}
      {validTo ? (
        <>
          <span className={isSoon ? "expires-soon" : ""}>{formatRelative(validTo, now, words.locale)}</span>
          <time
            className="secondary-text"
            dateTime={validTo.toISOString()}
            title={formatMoment(validTo, words.locale)}
          >
            {formatDate(validTo, words.locale)}
          </time>
        </>
      ) : (
        <span className="secondary-text">{words.tokens.expires.unknown}</span>
      )}
    </span>
  );
}
