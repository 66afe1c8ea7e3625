import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import type { RefusedPart } from "../../../tokens/templates/templateLink";
import { useNewTokenWords } from "./words/useNewTokenWords";

/** Says that a link filled in the form, and what of it was left out. */
export function LinkNote({ refused }: { refused: readonly RefusedPart[] }) {
  const text = useNewTokenWords().link;
  return (
    <>
      <MessageCard severity={MessageCardSeverity.Info}>{text.from}</MessageCard>
      {refused.length > 0 ? (
        <MessageCard role="alert" severity={MessageCardSeverity.Warning}>
          {text.refused}
          <ul className="plain-list">
            {refused.map(({ key, value, reason }) => (
              <li key={key}>
                <bdi>{text.part(key, value)}</bdi>: {text.reasons[reason]}
              </li>
            ))}
          </ul>
        </MessageCard>
      ) : null}
    </>
  );
}
