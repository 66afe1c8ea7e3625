import * as React from "react";

import { displayName, shorten } from "../../../../tokens/text/displayText";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { useOrganizationWords } from "../../words/useOrganizationWords";
import { NamedList } from "./AddressField";
import type { LookUp } from "./useLookUp";

/** Who was found for a list or a number of days, and for whom nobody can say. */
export interface FoundOwners {
  readonly owners: readonly Owner[];
  readonly unknown: readonly string[];
  readonly ambiguous: readonly { readonly address: string; readonly owners: readonly Owner[] }[];
  /** People whose last sign-in is not known. */
  readonly notKnown: number;
}

export function FoundSummary({ result, explain }: { result: LookUp; explain(error: unknown): string }) {
  const text = useOrganizationWords().scan.whom;
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
