import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { shownText } from "../../../../tokens/naming/shownText";
import { shorten } from "../../../../tokens/text/displayText";
import type { Token } from "../../../../tokens/token/Token";
import { TokenName } from "../../../../ui/token/TokenName";
import { useWords } from "../../../../ui/words/WordsContext";

interface Props {
  token: Token;
  text: { open(name: string): string; readonly openShort: string };
  onOpen(): void;
  children: React.ReactNode;
}

/** One of the tokens that a hint is about: what was noticed, and the way to its details. */
export function HintedToken({ token, text, onOpen, children }: Props) {
  const { common } = useWords();
  return (
    <section>
      <h2>
        <TokenName name={token.name} />
      </h2>
      {children}
      <Button
        ariaLabel={text.open(shorten(shownText(token.name), 60) || common.noName)}
        onClick={onOpen}
        text={text.openShort}
      />
    </section>
  );
}
