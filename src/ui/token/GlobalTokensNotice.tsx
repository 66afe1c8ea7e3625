import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { haveGlobalTokensStopped } from "../../tokens/token/globalRetirement";
import { useWords } from "../words/WordsContext";

interface Props {
  /** How many tokens the view opened by `onShow` has; no notice if none. */
  count: number;
  now: Date;
  onShow(): void;
}

/** Says that tokens for all organizations will stop working, or that they have, with a way to see them. */
export function GlobalTokensNotice({ count, now, onShow }: Props) {
  const words = useWords().tokens.retirement;
  if (count === 0) return null;
  return (
    <MessageCard
      buttonProps={[{ text: words.show(count), onClick: onShow }]}
      severity={MessageCardSeverity.Warning}
    >
      {words[haveGlobalTokensStopped(now) ? "stopped" : "stops"](count)}
    </MessageCard>
  );
}
