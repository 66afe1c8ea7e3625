import * as React from "react";

import { risksOf } from "../../tokens/token/risk";
import type { Token } from "../../tokens/token/Token";
import { useWords } from "../words/WordsContext";

/** Each of a token's risks, with the reason and the remedy. */
export function RiskReasons({ token }: { token: Token }) {
  const words = useWords();
  const kinds = risksOf(token);
  if (kinds.length === 0) return <>{words.details.noRisks}</>;
  return (
    <ul className="plain-list">
      {kinds.map((kind) => (
        <li key={kind}>
          <strong>{words.tokens.risk[kind].name}.</strong> {words.tokens.risk[kind].why}
        </li>
      ))}
    </ul>
  );
}
