import * as React from "react";

import { displayName, shorten } from "../../../tokens/text/displayText";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import { HiddenCharacters } from "../../../ui/token/HiddenCharacters";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { findingsWords } from "./words/findingsWords";

/** A person's name above the email address, both made safe to show. */
export function OwnerName({ owner, isMine }: { owner: Owner; isMine: boolean }) {
  const { you } = useWordsOf(findingsWords);
  const { noName } = useWords().common;
  const mail = owner.mailAddress ?? owner.principalName ?? "";
  return (
    <span className="owner-cell">
      <span>
        <bdi>{shorten(displayName(owner.displayName), 80) || noName}</bdi>
        <HiddenCharacters text={owner.displayName} />
        {isMine ? <span className="you"> ({you})</span> : null}
      </span>
      <bdi className="secondary-text" title={displayName(mail)}>
        {shorten(displayName(mail), 80)}
      </bdi>
    </span>
  );
}
