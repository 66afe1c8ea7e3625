import * as React from "react";

import type { Token } from "../../../tokens/token/Token";
import { TokenName } from "../../../ui/token/TokenName";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { LazyWhyStopped } from "../../why-stopped/LazyWhyStopped";
import { HintButton } from "../list-hints/hint/HintButton";
import { useVanished } from "./useVanished";
import { vanishedWords } from "./words/vanishedWords";

/** How many tokens the panel explains; the rest are counted. */
const listed = 20;

export interface VanishedProps {
  tokens: readonly Token[];
  /** Rows of the newest list that could not be read. */
  unreadable: number;
  /** What this page was asked to revoke. */
  revoked: readonly { readonly token: Token }[];
  now: Date;
}

function WhereThereAreAny({ tokens, unreadable, revoked, now }: VanishedProps) {
  const text = useWordsOf(vanishedWords);
  const vanished = useVanished(tokens, revoked);
  if (vanished.length === 0) return null;
  return (
    <>
      <span className="visually-hidden" role="status">
        {text.button(vanished.length)}
      </span>
      <HintButton text={text.button(vanished.length)} title={text.title}>
        {() => (
          <div>
            <p>{text.notice(vanished.length)}</p>
            {vanished.slice(0, listed).map((token) => (
              <div key={token.authorizationId}>
                <TokenName name={token.name} />
                <LazyWhyStopped isOwn now={now} token={token} vanished={{ unreadable }} />
              </div>
            ))}
            {vanished.length > listed ? <p>{text.more(vanished.length - listed)}</p> : null}
          </div>
        )}
      </HintButton>
    </>
  );
}

/** Says which tokens were listed earlier in this visit and no longer are, and why that may be. */
export const VanishedButton = withWords(WhereThereAreAny, vanishedWords);
