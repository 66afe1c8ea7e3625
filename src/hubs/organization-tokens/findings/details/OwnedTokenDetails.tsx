import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { OwnedToken, Owner } from "../../../../tokens/organization/OwnedToken";
import { formatMoment } from "../../../../ui/time/format";
import { fact } from "../../../../ui/token/fact";
import { TokenPanel } from "../../../../ui/token/TokenPanel";
import { useWords } from "../../../../ui/words/WordsContext";
import { AlikeFoot, type AlikeFootProps } from "../../alike/AlikeFoot";
import { LazyWhyStopped } from "../../../why-stopped/LazyWhyStopped";
import { OwnerName } from "../OwnerName";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { findingsWords } from "../words/findingsWords";

interface Props {
  token: OwnedToken;
  owner: Owner;
  now: Date;
  /** Absent if this token cannot be revoked here. */
  onRevoke: (() => void) | undefined;
  /** What else is known about it and can be done. */
  children?: React.ReactNode;
  onShowOwner(): void;
  alike: AlikeFootProps;
  onClose(): void;
}

/** Everything known about one token and its owner. */
export function OwnedTokenDetails(props: Props) {
  const { token, owner, now, onRevoke, children, onShowOwner, alike, onClose } = props;
  const words = useWords();
  const text = useWordsOf(findingsWords);
  const signIn =
    owner.lastAccessed === undefined
      ? words.common.unknown
      : owner.lastAccessed === "never"
        ? text.neverSignedIn
        : formatMoment(owner.lastAccessed, words.locale);
  return (
    <TokenPanel
      foot={
        <>
          <Button onClick={onShowOwner} text={text.details.showOwner} />
          {children}
          <LazyWhyStopped isOwn={false} now={now} ownerLastAccessed={owner.lastAccessed} token={token} />
          <AlikeFoot {...alike} />
        </>
      }
      moreFacts={[
        fact(text.details.owner, <OwnerName isMine={false} owner={owner} />),
        fact(text.details.lastSignIn, signIn),
      ]}
      now={now}
      onClose={onClose}
      onRevoke={onRevoke}
      reach={
        token.reach.kind === "all"
          ? words.tokens.allOrganizations
          : words.tokens.organizations(token.reach.ids.length)
      }
      token={token}
    />
  );
}
