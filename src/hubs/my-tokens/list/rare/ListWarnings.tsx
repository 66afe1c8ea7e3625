import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { withWords } from "../../../../ui/words/withWords";
import { rareWords } from "./words/rareWords";

interface Props {
  /** A part of the address looked like a token and was removed. */
  hadSecret: boolean;
  /** Parts of the address that were not understood. */
  unknown: readonly string[];
  /** How many rows could not be read. */
  unreadable: number;
}

function Warnings({ hadSecret, unknown, unreadable }: Props) {
  const text = useWordsOf(rareWords);
  const warnings = [
    ...(hadSecret ? [text.tokenInAddress] : []),
    ...(unknown.length > 0 ? [text.unknownFilters(unknown.join(", "))] : []),
    ...(unreadable > 0 ? [text.unreadable(unreadable)] : []),
  ];
  return (
    <>
      {warnings.map((warning) => (
        <MessageCard key={warning} severity={MessageCardSeverity.Warning}>
          {warning}
        </MessageCard>
      ))}
    </>
  );
}

/** What is wrong with the address, or may be missing from the list. */
export const ListWarnings = withWords(Warnings, rareWords);
