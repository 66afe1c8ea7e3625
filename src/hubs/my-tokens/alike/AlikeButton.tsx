import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { alikeTokens } from "../../../tokens/alike/alikeTokens";
import type { Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { AlikePanel } from "./AlikePanel";
import { alikeWords } from "./words/alikeWords";

export interface AlikeProps {
  tokens: readonly Token[];
  now: Date;
  canRevoke(token: Token): boolean;
  /** Asks once more before anything is revoked. */
  onRevoke(tokens: readonly Token[]): void;
}

function WhereThereAreAny({ tokens, now, canRevoke, onRevoke }: AlikeProps) {
  const text = useWordsOf(alikeWords);
  const [isOpen, setIsOpen] = React.useState(false);
  const groups = React.useMemo(() => alikeTokens(tokens.filter(canRevoke), now), [tokens, canRevoke, now]);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  return (
    <>
      <Button
        className="alike-button"
        iconProps={{ iconName: "Copy" }}
        onClick={() => setIsOpen(true)}
        subtle
        text={text.button(count)}
      />
      {isOpen ? (
        <AlikePanel
          groups={groups}
          now={now}
          onClose={() => setIsOpen(false)}
          onRevoke={(chosen) => {
            setIsOpen(false);
            onRevoke(chosen);
          }}
        />
      ) : null}
    </>
  );
}

/** Above the list: how many tokens are alike others, and what to do about them. */
export const AlikeButton = withWords(WhereThereAreAny, alikeWords);
