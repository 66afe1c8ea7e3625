import * as React from "react";

import { useWords } from "../../../../ui/words/WordsContext";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { previewWords } from "./words/previewWords";

interface Props {
  counts: {
    readonly tokens: number;
    readonly owners: number;
    readonly fullAccess: number;
    readonly allOrganizations: number;
    readonly highPrivilege: number;
    readonly yours: number;
  };
  leftOut: readonly string[];
}

const kinds = ["tokens", "owners", "fullAccess", "allOrganizations", "highPrivilege", "yours"] as const;

/** What would be revoked in numbers, and what would not and why. Another tab can change both while it is shown. */
export function PreviewSummary({ counts, leftOut }: Props) {
  const { number } = useWords();
  const text = useWordsOf(previewWords);
  return (
    <>
      <p>{text.what}</p>
      <dl className="preview-counts">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{text[kind]}</dt>
            <dd>{number(counts[kind])}</dd>
          </div>
        ))}
      </dl>
      <div aria-live="polite" className="preview-left-out">
        {leftOut.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}
