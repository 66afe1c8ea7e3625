import * as React from "react";

import type { FoundPlace } from "../../../../jobs/places/PlacesProgress";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { shortFailure } from "../../../failure/shortFailure";
import { NamedList } from "../../fields/NamedList";
import type { HubEnvironment } from "../../HubEnvironment";
import { PlaceList } from "../know/PlaceList";
import { SearchedPlaces } from "../know/SearchedPlaces";
import { FirstSome } from "./FirstSome";
import { OnDemand } from "./OnDemand";
import { leaversWords } from "./words/leaversWords";

interface Props {
  environment: HubEnvironment;
  owners: readonly Owner[];
}

/** What the people who left made or changed, and what may hold a token: all of them in one search. */
export function LeaverPlaces({ environment, owners }: Props) {
  const words = useWords();
  const text = useWordsOf(leaversWords);
  const { unread, places } = text;
  const nameOf = (owner: Owner) => shorten(displayName(owner.displayName), 60) || words.common.noName;
  return (
    <section aria-labelledby="leaver-places" className="card-section">
      <h3 id="leaver-places">{places.title}</h3>
      <p className="secondary-text">{places.what}</p>
      <SearchedPlaces
        environment={environment}
        lookingUp={places.lookingUp}
        none={places.none}
        owners={owners}
      >
        {(progress) => (
          <>
            <FirstSome items={placesByOwner(owners, progress.places)}>
              {({ owner, found }) => (
                <li key={owner.descriptor}>
                  <OnDemand title={<bdi>{places.of(nameOf(owner), found.length)}</bdi>}>
                    {() => <PlaceList places={found} />}
                  </OnDemand>
                </li>
              )}
            </FirstSome>
            <NamedList
              items={progress.unidentified.map(({ owner, failure }) =>
                unread.row(nameOf(owner), shortFailure(failure, words)),
              )}
              title={places.unidentified(progress.unidentified.length)}
            />
          </>
        )}
      </SearchedPlaces>
    </section>
  );
}

/** Those of whom something was found, most first. */
function placesByOwner(owners: readonly Owner[], places: readonly FoundPlace[]) {
  const byDescriptor = new Map<string, FoundPlace[]>();
  for (const place of places) {
    const { descriptor = "" } = place.person;
    const found = byDescriptor.get(descriptor);
    if (found) found.push(place);
    else byDescriptor.set(descriptor, [place]);
  }
  return owners
    .flatMap((owner) => {
      const found = byDescriptor.get(owner.descriptor);
      return found ? [{ owner, found }] : [];
    })
    .sort((a, b) => b.found.length - a.found.length);
}
