import * as React from "react";

import type { OwnedToken, Owner } from "../../../../tokens/organization/OwnedToken";
import { formatMoment } from "../../../../ui/time/format";
import { fact } from "../../../../ui/token/fact";
import { Facts } from "../../../../ui/token/Facts";
import { tokenFacts } from "../../../../ui/token/tokenFacts";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { OwnerName } from "../../findings/OwnerName";
import { findingsWords } from "../../findings/words/findingsWords";
import { knowWords } from "./words/knowWords";

interface Props {
  token: OwnedToken;
  owner: Owner;
  now: Date;
}

/** What the list says of the token and its owner. */
export function TokenCard({ token, owner, now }: Props) {
  const words = useWords();
  const text = useWordsOf(knowWords);
  const { details, neverSignedIn } = useWordsOf(findingsWords);
  const { lastAccessed } = owner;
  const signIn =
    lastAccessed === undefined
      ? words.common.unknown
      : lastAccessed === "never"
        ? neverSignedIn
        : formatMoment(lastAccessed, words.locale);
  const facts = tokenFacts(
    {
      token,
      now,
      reach:
        token.reach.kind === "all"
          ? words.tokens.allOrganizations
          : words.tokens.organizations(token.reach.ids.length),
      more: [
        fact(details.owner, <OwnerName isMine={false} owner={owner} />),
        fact(details.lastSignIn, signIn),
      ],
    },
    words,
  );
  return (
    <section aria-labelledby="incident-token" className="card-section">
      <h3 id="incident-token">{text.token}</h3>
      <p className="secondary-text">{text.fromList}</p>
      <div className="token-facts">
        <Facts facts={facts} />
      </div>
    </section>
  );
}
