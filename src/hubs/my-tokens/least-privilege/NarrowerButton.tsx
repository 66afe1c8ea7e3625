import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { builtInJobs } from "../../../tokens/least-privilege/builtInJobs";
import { leastPrivilege } from "../../../tokens/least-privilege/leastPrivilege";
import { isReplaceable } from "../../../tokens/replacement/replaceable";
import type { Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { SuggestionReasons } from "../../least-privilege/NarrowerScopes";
import { HintButton } from "../list-hints/hint/HintButton";
import { HintedToken } from "../list-hints/hint/HintedToken";
import { narrowerWords } from "./words/narrowerWords";

/** How many tokens the panel explains. */
const listed = 50;

export interface NarrowerProps {
  azure: Azure;
  tokens: readonly Token[];
  now: Date;
  onOpen(token: Token): void;
}

function WhereThereAreAny({ azure, tokens, now, onOpen }: NarrowerProps) {
  const text = useWordsOf(narrowerWords);
  const { id } = azure.host.organization;
  const found = React.useMemo(
    () =>
      tokens.flatMap((token) => {
        const suggestion = isReplaceable(token, id, now) ? leastPrivilege(token, builtInJobs) : undefined;
        return suggestion ? [{ token, suggestion }] : [];
      }),
    [tokens, id, now],
  );
  if (found.length === 0) return null;
  return (
    <HintButton text={text.button(found.length)} title={text.title}>
      {(closing) => (
        <div>
          <p>{text.what}</p>
          {found.slice(0, listed).map(({ token, suggestion }) => (
            <HintedToken
              key={token.authorizationId}
              onOpen={closing(() => onOpen(token))}
              text={text}
              token={token}
            >
              <SuggestionReasons suggestion={suggestion} />
            </HintedToken>
          ))}
          {found.length > listed ? <p>{text.more(found.length - listed)}</p> : null}
        </div>
      )}
    </HintButton>
  );
}

/** Above the list: how many of the person's tokens may need only narrower scopes, which, and why. */
export const NarrowerButton = withWords(WhereThereAreAny, narrowerWords);
