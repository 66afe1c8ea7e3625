import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { alikeTokens } from "../../../tokens/alike/alikeTokens";
import type { Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import type { AlikeProps } from "./AlikeButton";
import { AlikePanel } from "./AlikePanel";
import { alikeWords } from "./words/alikeWords";

interface Props extends AlikeProps {
  token: Token;
}

function WhereThereAreAny({ token, tokens, now, canRevoke, onRevoke }: Props) {
  const text = useWordsOf(alikeWords);
  const [isOpen, setIsOpen] = React.useState(false);
  const group = React.useMemo(
    () => alikeTokens(tokens.filter(canRevoke), now).find((one) => one.some(isSame(token))),
    [token, tokens, canRevoke, now],
  );
  if (!group) return null;
  return (
    <div className="alike-line">
      <p>{text.line(group.length - 1)}</p>
      <Button onClick={() => setIsOpen(true)} text={text.show} />
      {isOpen ? (
        <AlikePanel
          groups={[group]}
          now={now}
          onClose={() => setIsOpen(false)}
          onRevoke={(chosen) => {
            setIsOpen(false);
            onRevoke(chosen);
          }}
        />
      ) : null}
    </div>
  );
}

/** In a token's details: how many others are alike, and what to do about them. */
export const AlikeLine = withWords(WhereThereAreAny, alikeWords);

function isSame({ authorizationId }: Token) {
  return (other: Token) => other.authorizationId === authorizationId;
}
