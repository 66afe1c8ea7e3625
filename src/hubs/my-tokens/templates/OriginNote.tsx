import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { TemplateUse } from "./useTemplateUse";
import { templateUseWords } from "./words/templateUseWords";

/** After a token was made: says if it could not be noted from which template. */
export function OriginNote({ use }: { use: TemplateUse }) {
  const text = useWordsOf(templateUseWords);
  return (
    <div role="status">
      {use.isKept ? null : (
        <MessageCard severity={MessageCardSeverity.Info}>{text.originNotKept}</MessageCard>
      )}
    </div>
  );
}
