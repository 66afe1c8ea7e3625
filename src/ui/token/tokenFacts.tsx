import * as React from "react";

import { recognizeName } from "../../tokens/naming/recognizeName";
import { shownText } from "../../tokens/naming/shownText";
import { shorten } from "../../tokens/text/displayText";
import { effectiveExpiry } from "../../tokens/token/effectiveExpiry";
import { lifetimeDays } from "../../tokens/token/expiry";
import { statusOf } from "../../tokens/token/statusOf";
import type { Token } from "../../tokens/token/Token";
import { Copyable } from "../copy/Copyable";
import { formatMoment } from "../time/format";
import type { Words } from "../words/en";
import { Expiry } from "./Expiry";
import { HiddenCharacters } from "./HiddenCharacters";
import { fact, type Fact } from "./fact";
import { recognizedSentence } from "./recognizedSentence";
import { RiskReasons } from "./RiskReasons";
import { ScopeList } from "../scopes/ScopeList";
import { StatusWord } from "./StatusWord";

interface Settings {
  readonly token: Token;
  readonly now: Date;
  /** Where the token works, in words. */
  readonly reach: string;
  /** What only one hub knows; shown after the name. */
  readonly more?: readonly Fact[];
}

/** Everything known about a token. */
export function tokenFacts({ token, now, reach, more = [] }: Settings, words: Words): readonly Fact[] {
  const { details, common, locale, tokens } = words;
  const { columns } = words.tokenList;
  const days = lifetimeDays(token);
  const end = effectiveExpiry(token);
  const recognized = recognizeName(token.name);
  return [
    fact(
      columns.name,
      <>
        <bdi className="whole-name selectable-text">
          {shorten(shownText(token.name), 4000) || common.noName}
        </bdi>{" "}
        <HiddenCharacters text={token.name} />
      </>,
    ),
    ...more,
    fact(columns.status, <StatusWord status={statusOf(token, now)} />),
    ...(recognized ? [fact(details.madeBy, recognizedSentence(recognized, words))] : []),
    fact(
      columns.expires,
      <>
        <Expiry now={now} token={token} />
        {end?.isRetirement ? <div>{tokens.retirement.why(end.at <= now)}</div> : null}
      </>,
    ),
    ...(end?.isRetirement
      ? [
          fact(
            details.ownExpiry,
            token.validTo ? formatMoment(token.validTo, locale) : tokens.expires.unknown,
          ),
        ]
      : []),
    fact(columns.created, token.validFrom ? formatMoment(token.validFrom, locale) : common.unknown),
    fact(details.lifetime, days === undefined ? common.unknown : details.days(Math.round(days))),
    fact(details.reach, reach),
    fact(columns.scopes, <ScopeList scopes={token.scopes} />),
    fact(details.risks, <RiskReasons token={token} />),
    fact(details.id, <Copyable label={details.copyId} value={token.authorizationId} />),
  ];
}
