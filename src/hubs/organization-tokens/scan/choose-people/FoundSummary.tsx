import { ProgressBar } from "azure-devops-ui/ProgressBar";
import * as React from "react";

import { displayName, shorten } from "../../../../tokens/text/displayText";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { NamedList } from "../../fields/NamedList";
import { FoundList } from "./FoundList";
import { foundSentence } from "./foundSentence";
import type { LookUp } from "./useLookUp";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { choosePeopleWords } from "./words/choosePeopleWords";

/** The full list of people not found can run to thousands. */
const mostListed = 200;

/** How the lookup is going, who was found, and who could not be. */
export function FoundSummary({ result, explain }: { result: LookUp; explain(error: unknown): string }) {
  const text = useWordsOf(choosePeopleWords);
  const progress = result.state === "looking" ? result.progress : undefined;
  const found = result.state === "found" ? result.found : undefined;
  return (
    <div className="found-summary">
      <div aria-live="polite">
        {result.state === "looking" ? <p>{text.finding}</p> : null}
        {result.state === "failed" ? <p>{text.searchFailed(explain(result.error))}</p> : null}
        {found ? <p>{foundSentence(found, text)}</p> : null}
      </div>
      {progress?.kind === "users" ? <p className="secondary-text">{text.usersRead(progress.read)}</p> : null}
      {progress?.kind === "addresses" ? (
        <>
          <p className="secondary-text">{text.lookedUp(progress.done, progress.of)}</p>
          <ProgressBar ariaLabel={text.finding} currentValue={progress.done} maxValue={progress.of} />
        </>
      ) : null}
      {found ? (
        <>
          <FoundList owners={found.owners} />
          <NamedList
            items={found.unknown.slice(0, mostListed)}
            left={Math.max(0, found.unknown.length - mostListed)}
            title={text.unknown}
          />
          <NamedList
            items={found.ambiguous
              .slice(0, mostListed)
              .map(({ address, owners }) => `${address}: ${namesOf(owners)}`)}
            left={Math.max(0, found.ambiguous.length - mostListed)}
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
