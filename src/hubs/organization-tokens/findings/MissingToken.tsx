import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { findingsWords } from "./words/findingsWords";

/** The address asks for a token that the scan did not find. */
export function MissingToken({ onDismiss }: { onDismiss(): void }) {
  const { missing } = useWordsOf(findingsWords).details;
  return (
    <MessageCard onDismiss={onDismiss} severity={MessageCardSeverity.Info}>
      {missing}
    </MessageCard>
  );
}
