import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { shownText } from "../../../tokens/naming/shownText";
import type { OwnedToken, Owner } from "../../../tokens/organization/OwnedToken";
import { Protection } from "../../../tokens/organization/ProtectedList";
import { ownerLabel } from "../../../tokens/organization/ownerLabel";
import { shorten } from "../../../tokens/text/displayText";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { withWords } from "../../../ui/words/withWords";
import type { HubEnvironment } from "../HubEnvironment";
import type { ProtectedListState } from "../settings/useProtectedList";
import { OwnerProtection } from "./OwnerProtection";
import { ProtectionStatus } from "./ProtectionStatus";
import { useProtecting } from "./useProtecting";
import { protectionWords } from "./words/protectionWords";

interface Props {
  environment: HubEnvironment;
  protectedList: ProtectedListState;
  token: OwnedToken;
  owner: Owner;
}

function Shown({ environment, protectedList, token, owner }: Props) {
  const { common } = useWords();
  const text = useWordsOf(protectionWords);
  const protecting = useProtecting(environment, protectedList);
  const { list } = protectedList;
  const protection = React.useMemo(() => new Protection(list), [list]);
  const isProtected = protection.coversToken(token.authorizationId);
  const isOwnerProtected = protection.coversOwner(owner);
  const name = ownerLabel(owner, 60);
  const entries = { people: [], tokens: [token.authorizationId] };
  return (
    <section aria-label={text.title} className="protection">
      {isProtected ? <p>{text.tokenProtected}</p> : null}
      {isOwnerProtected ? <p>{text.ownerProtected(name)}</p> : null}
      {isProtected || isOwnerProtected ? null : <p className="secondary-text">{text.notProtected}</p>}
      <div className="button-row">
        <Button
          disabled={protecting.isSaving}
          iconProps={{ iconName: "Shield" }}
          onClick={() =>
            protecting.change(shorten(shownText(token.name), 60) || common.noName, {
              kind: isProtected ? "unprotect" : "protect",
              entries,
            })
          }
          subtle
          text={isProtected ? text.stopToken : text.protectToken}
        />
        <OwnerProtection isNamed list={list} owner={owner} protecting={protecting} />
      </div>
      <ProtectionStatus protecting={protecting} />
    </section>
  );
}

/** Whether bulk revocation leaves this token out and why, with a button for the token and one for its owner. */
export const TokenProtection = withWords(Shown, protectionWords);
