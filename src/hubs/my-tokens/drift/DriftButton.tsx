import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { DriftReasons } from "../../drift/DriftReasons";
import { HintButton } from "../list-hints/hint/HintButton";
import { HintedToken } from "../list-hints/hint/HintedToken";
import type { DriftsInList } from "./useDrifts";
import { driftWords } from "../../drift/words/driftWords";
import { originWords } from "./words/originWords";

/** How many tokens the panel explains; the list has them all. */
const listed = 50;

export interface DriftProps {
  drifts: DriftsInList;
  onOpen(token: Token): void;
}

function WhereThereAreAny({ drifts, onOpen }: DriftProps) {
  const text = useWordsOf(originWords);
  const { drifted, ignored, isOnly, setIsOnly } = drifts;
  const all = [...drifted.values()];
  if (all.length + ignored === 0) return null;
  return (
    <>
      {isOnly ? <Button onClick={() => setIsOnly(false)} subtle text={text.showAll} /> : null}
      <HintButton
        actions={all.length > 0 && !isOnly ? [{ text: text.showOnly, act: () => setIsOnly(true) }] : []}
        text={all.length > 0 ? text.button(all.length) : text.unreadableButton}
        title={text.title}
      >
        {(closing) => (
          <div className="drifts">
            <p>{text.what}</p>
            {ignored > 0 ? <p>{text.ignored(ignored)}</p> : null}
            {all.slice(0, listed).map((one) => (
              <HintedToken
                key={one.token.authorizationId}
                onOpen={closing(() => onOpen(one.token))}
                text={text}
                token={one.token}
              >
                <DriftReasons drifted={one} />
              </HintedToken>
            ))}
            {all.length > listed ? <p>{text.more(all.length - listed)}</p> : null}
          </div>
        )}
      </HintButton>
    </>
  );
}

/** Above the list: how many of the person's tokens have drifted from their templates, which, and how. */
export const DriftButton = withWords(WhereThereAreAny, driftWords, originWords);
