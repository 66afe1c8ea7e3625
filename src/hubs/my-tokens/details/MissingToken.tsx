import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { detailsWords } from "./words/detailsWords";

function Missing({ onDismiss }: { onDismiss(): void }) {
  const { missing } = useWordsOf(detailsWords);
  return (
    <MessageCard className="missing-token" onDismiss={onDismiss} severity={MessageCardSeverity.Info}>
      {missing}
    </MessageCard>
  );
}

/** The address asks for a token that is not among the person's own. */
export const MissingToken = withWords(Missing, detailsWords);
