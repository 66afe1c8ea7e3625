import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import type { RefusedPart } from "../../../tokens/templates/templateLink";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { newTokenWords } from "./words/newTokenWords";

/** Says that a link filled in the form, and which parts of the link were left out. */
export function LinkNote({ refused }: { refused: readonly RefusedPart[] }) {
  const text = useWordsOf(newTokenWords).link;
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
