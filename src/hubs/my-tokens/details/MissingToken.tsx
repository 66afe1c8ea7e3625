import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { detailsWords } from "./words/detailsWords";

/** The address asks for a token that is not among the person's own. */
export function MissingToken({ onDismiss }: { onDismiss(): void }) {
  const { missing } = useWordsOf(detailsWords);
  return (
    <MessageCard className="missing-token" onDismiss={onDismiss} severity={MessageCardSeverity.Info}>
      {missing}
    </MessageCard>
  );
}
