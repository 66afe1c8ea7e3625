import * as React from "react";

import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import type { HubEnvironment } from "../../HubEnvironment";
import { PlaceList } from "./PlaceList";
import { SearchedPlaces } from "./SearchedPlaces";
import { knowWords } from "./words/knowWords";

interface Props {
  environment: HubEnvironment;
  owner: Owner;
}

/** What the owner made or changed, and what may hold a token: no proof, and only as far as permissions go. */
export function KnownPlaces({ environment, owner }: Props) {
  const { common } = useWords();
  const text = useWordsOf(knowWords).places;
  const name = shorten(displayName(owner.displayName), 60) || common.noName;
  return (
    <section aria-labelledby="incident-places" className="card-section">
      <h3 id="incident-places">{text.title(name)}</h3>
      <p className="secondary-text">{text.what}</p>
      <SearchedPlaces environment={environment} none={text.none} owners={[owner]}>
        {({ places }) => <PlaceList places={places} />}
      </SearchedPlaces>
    </section>
  );
}
