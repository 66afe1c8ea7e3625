import * as React from "react";

import { displayName, shorten } from "../../../../tokens/text/displayText";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { NamedList } from "../../fields/NamedList";
import type { LookUp } from "./useLookUp";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { choosePeopleWords } from "./words/choosePeopleWords";

/** How the lookup is going, who was found, and who could not be. */
export function FoundSummary({ result, explain }: { result: LookUp; explain(error: unknown): string }) {
  const text = useWordsOf(choosePeopleWords);
  return (
    <div aria-live="polite">
      {result.state === "looking" ? <p>{text.finding}</p> : null}
      {result.state === "failed" ? <p>{text.searchFailed(explain(result.error))}</p> : null}
      {result.state === "found" ? (
        <>
          <p>
            {text.foundPeople(result.found.owners.length)}{" "}
            {result.found.notKnown > 0 ? text.signInNotKnown(result.found.notKnown) : ""}
          </p>
          <NamedList items={result.found.unknown} title={text.unknown} />
          <NamedList
            items={result.found.ambiguous.map(({ address, owners }) => `${address}: ${namesOf(owners)}`)}
            title={text.ambiguous}
          />
        </>
      ) : null}
    </div>
  );
}

function namesOf(owners: readonly Owner[]): string {
  return owners.map((owner) => shorten(displayName(owner.displayName), 60)).join(", ");
}
