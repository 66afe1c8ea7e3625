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
  owners: readonly { readonly name: string; readonly count: number }[];
}

const kinds = ["tokens", "owners", "fullAccess", "allOrganizations", "highPrivilege", "yours"] as const;
const mostListed = 200;

/** What would be revoked, and what would not and why. */
export function PreviewSummary({ counts, leftOut, owners }: Props) {
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
      {leftOut.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {owners.length > 0 ? (
        <>
          <h2>{text.perOwner}</h2>
          <ul aria-label={text.perOwner} className="short-list" tabIndex={0}>
            {owners.slice(0, mostListed).map(({ name, count }, index) => (
              <li key={index}>
                <bdi>{text.owner(name, count)}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {owners.length > mostListed ? <p>{text.moreOwners(owners.length - mostListed)}</p> : null}
    </>
  );
}
