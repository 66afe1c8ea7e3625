import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { displayName } from "../../../tokens/text/displayText";
import type { LostCreation } from "../../../tokens/draft/TokenWish";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { creationWords } from "./words/creationWords";
import { useWords } from "../../../ui/words/WordsContext";
import { PanelStep } from "../token-form/PanelStep";

interface Props {
  lost: LostCreation;
  onShow(authorizationId: string): void;
  onTryAgain(): void;
  onClose(): void;
}

/** The answer to a creation was lost: says what the list shows, and offers another try only where that is safe. */
export function LostToken({ lost, onShow, onTryAgain, onClose }: Props) {
  const common = useWords().common;
  const text = useWordsOf(creationWords).lost;
  const close = { text: common.close, onClick: onClose };
  const what =
    lost.fate === "made"
      ? { ...text.made, text: text.made.text(displayName(lost.token.name), lost.twins + 1) }
      : text[lost.fate];
  const action =
    lost.fate === "made"
      ? [{ text: text.revoke, primary: true, onClick: () => onShow(lost.token.authorizationId) }]
      : lost.fate === "notMade"
        ? [{ text: text.tryAgain, primary: true, onClick: onTryAgain }]
        : [];
  return (
    <PanelStep buttons={[close, ...action]} label={text.label}>
      <MessageCard role="alert" severity={MessageCardSeverity.Warning}>
        <strong>{what.title}</strong>
        <p>{what.text}</p>
        <p>{what.next}</p>
      </MessageCard>
    </PanelStep>
  );
}
