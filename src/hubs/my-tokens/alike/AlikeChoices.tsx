import * as React from "react";

import type { Token } from "../../../tokens/token/Token";
import { Expiry } from "../../../ui/token/Expiry";
import { formatDate } from "../../../ui/time/format";
import { TokenName } from "../../../ui/token/TokenName";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { alikeWords } from "./words/alikeWords";

interface Props {
  /** The newest first. */
  tokens: readonly Token[];
  /** How many the group has, of which more than `tokens` may exist. */
  all: number;
  chosen: number;
  kept: ReadonlySet<string>;
  now: Date;
  onKept(authorizationIds: ReadonlySet<string>): void;
}

/** The tokens of one group, each with a box that is checked if it is to be revoked. */
export function AlikeChoices({ tokens, all, chosen, kept, now, onKept }: Props) {
  const { locale, common } = useWords();
  const text = useWordsOf(alikeWords);
  const dateOf = ({ validFrom }: Token) => (validFrom ? formatDate(validFrom, locale) : common.unknown);
  const [newest] = tokens;
  const toggle = (authorizationId: string) => {
    const next = new Set(kept);
    if (!next.delete(authorizationId)) next.add(authorizationId);
    onKept(next);
  };
  return (
    <>
      <p>
        {newest?.validFrom ? `${text.newest(dateOf(newest))} ` : null}
        {text.check}
      </p>
      <fieldset className="alike-choices">
        <legend>{text.choose}</legend>
        {tokens.map((token) => (
          <label className="alike-choice" key={token.authorizationId}>
            <input
              checked={!kept.has(token.authorizationId)}
              onChange={() => toggle(token.authorizationId)}
              type="checkbox"
            />
            <span>
              <TokenName max={60} name={token.name} />
              {token === newest ? <strong> ({text.isNewest})</strong> : null}
              <span className="secondary-text alike-dates">
                {text.created(dateOf(token))}
                <Expiry now={now} token={token} />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {all > tokens.length ? <p>{text.unlisted(all - tokens.length)}</p> : null}
      <p role="status">{chosen === all ? text.noneKept : ""}</p>
    </>
  );
}
