import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { dueText } from "./dueText";
import { useReadWarnings } from "./useReadWarnings";
import type { StoredWarnings } from "./StoredWarnings";
import { useWords } from "../../../ui/words/WordsContext";
import { warningWords } from "./words/warningWords";

/** In a token's details: that it is to be revoked, when and why. */
export function WarningFacts({
  authorizationId,
  warnings,
}: {
  authorizationId: string;
  warnings: StoredWarnings;
}) {
  const { locale } = useWords();
  const text = useWordsOf(warningWords);
  const id = authorizationId.toLowerCase();
  const own = useReadWarnings(warnings).filter(({ tokens }) =>
    tokens.some((token) => token.authorizationId === id),
  );
  return (
    <>
      {own.map((warning) => (
        <p key={warning.id}>{text.tokenDue(dueText(warning, locale), warning.reason)}</p>
      ))}
    </>
  );
}
