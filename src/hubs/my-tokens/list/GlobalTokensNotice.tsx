import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { globalRetirement } from "../../../tokens/token/globalRetirement";
import { statusOf } from "../../../tokens/token/statusOf";
import type { Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { listWords } from "./words/listWords";

interface Props {
  tokens: readonly Token[];
  now: Date;
  onShow(): void;
}

/**
 * Says that tokens for all organizations will stop working, or that they have, although the list still calls
 * them active.
 */
export function GlobalTokensNotice({ tokens, now, onShow }: Props) {
  const words = useWordsOf(listWords).globalStops;
  const active = tokens.filter((token) => statusOf(token, now) === "active");
  const ends = active.map((token) => globalRetirement(token, now)).filter((end) => end !== "none");
  const end = ends[0];
  if (end === undefined) return null;
  return (
    <MessageCard
      buttonProps={[{ text: words.show(ends.length), onClick: onShow }]}
      severity={MessageCardSeverity.Warning}
    >
      {words[end](ends.length)}
    </MessageCard>
  );
}
