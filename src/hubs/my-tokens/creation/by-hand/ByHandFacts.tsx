import * as React from "react";

import type { TokenDraft } from "../../../../tokens/draft/TokenDraft";
import { patPagePlaceOf } from "../../../../tokens/scopes/explanations";
import { Copyable } from "../../../../ui/copy/Copyable";
import { scopeTitle } from "../../../../ui/scopes/scopeTitle";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { tokenFormWords } from "../../token-form/words/tokenFormWords";
import { byHandWords } from "./words/byHandWords";

/** What to enter on the built-in page: name, days, and scopes as that page calls them. */
export function ByHandFacts({ draft, days }: { draft: TokenDraft; days: number }) {
  const text = useWordsOf(byHandWords);
  const { expiry } = useWordsOf(tokenFormWords);
  return (
    <dl className="token-details">
      <div className="fact">
        <dt>{text.name}</dt>
        <dd>
          <Copyable label={text.copyName} value={draft.name} />
        </dd>
      </div>
      <div className="fact">
        <dt>{text.expires}</dt>
        <dd>{text.atMost(expiry.days(days))}</dd>
      </div>
      <div className="fact">
        <dt>{text.scopes}</dt>
        <dd>{draft.scopes.length > 0 ? <Scopes ids={draft.scopes} /> : text.chooseYourself}</dd>
      </div>
    </dl>
  );
}

function Scopes({ ids }: { ids: readonly string[] }) {
  const words = useWords();
  const text = useWordsOf(byHandWords);
  return (
    <>
      <ul className="plain-list">
        {ids.map((id) => {
          const place = patPagePlaceOf(id);
          return (
            <li key={id}>
              <strong>{scopeTitle(id, words)}</strong>
              {place ? <div className="secondary-text">{text.onPage(place.group, place.access)}</div> : null}
            </li>
          );
        })}
      </ul>
      <Copyable label={text.copyScopes} value={ids.join(" ")} />
    </>
  );
}
