import { Button } from "azure-devops-ui/Button";
import { Panel } from "azure-devops-ui/Panel";
import * as React from "react";

import { displayName, shorten } from "../../../../tokens/text/displayText";
import { lifetimeDays } from "../../../../tokens/token/expiry";
import type { OwnedToken, Owner } from "../../../../tokens/organization/OwnedToken";
import { recognizeName } from "../../../../tokens/naming/recognizedName";
import { risksOf } from "../../../../tokens/token/risk";
import { statusOf } from "../../../../tokens/token/status";
import { Copyable } from "../../../../ui/copy/Copyable";
import { Expiry } from "../../../../ui/token/Expiry";
import { recognizedSentence } from "../../../../ui/token/recognizedSentence";
import { ScopeList } from "../../../../ui/token/ScopeList";
import { StatusWord } from "../../../../ui/token/StatusWord";
import { formatMoment } from "../../../../ui/time/format";
import { useOrganizationWords } from "../../words/useOrganizationWords";
import { useWords } from "../../../../ui/words/WordsContext";
import { fact, Facts } from "./Facts";
import { OwnerName } from "../OwnerName";

interface Props {
  token: OwnedToken;
  owner: Owner;
  now: Date;
  /** Absent where this token cannot be revoked from here. */
  onRevoke: (() => void) | undefined;
  onShowOwner(): void;
  onClose(): void;
}

/** All that is known of one token of somebody. */
export function OwnedTokenDetails({ token, owner, now, onRevoke, onShowOwner, onClose }: Props) {
  const words = useWords();
  const text = useOrganizationWords().find;
  const { details: panel } = words;
  const { columns } = words.tokenList;
  const days = lifetimeDays(token);
  const recognized = recognizeName(token.name);
  const risks = risksOf(token);
  const signIn =
    owner.lastAccessed === undefined
      ? words.common.unknown
      : owner.lastAccessed === "never"
        ? text.neverSignedIn
        : formatMoment(owner.lastAccessed, words.locale);
  return (
    <Panel
      footerButtonProps={[
        ...(onRevoke ? [{ text: words.tokenList.revokeOne, danger: true, onClick: onRevoke }] : []),
        { text: words.common.close, onClick: onClose },
      ]}
      onDismiss={onClose}
      titleProps={{ text: text.details.title }}
    >
      <div className="token-facts">
        <Facts
          facts={[
            [
              columns.name,
              <bdi className="whole-name selectable-text">
                {shorten(displayName(token.name), 4000) || words.common.noName}
              </bdi>,
            ],
            [text.details.owner, <OwnerName isMine={false} owner={owner} />],
            [text.details.lastSignIn, signIn],
            [columns.status, <StatusWord status={statusOf(token, now)} />],
            ...(recognized ? [fact(panel.madeBy, recognizedSentence(recognized, words))] : []),
            [columns.expires, <Expiry now={now} token={token} />],
            [
              columns.created,
              token.validFrom ? formatMoment(token.validFrom, words.locale) : words.common.unknown,
            ],
            [panel.lifetime, days === undefined ? words.common.unknown : panel.days(Math.round(days))],
            [
              panel.reach,
              token.reach.kind === "all"
                ? words.tokens.allOrganizations
                : words.tokens.organizations(token.reach.ids.length),
            ],
            [columns.scopes, <ScopeList scopes={token.scopes} />],
            [
              panel.risks,
              risks.length === 0
                ? panel.noRisks
                : risks.map((kind) => (
                    <p key={kind}>
                      <strong>{words.tokens.risk[kind].name}.</strong> {words.tokens.risk[kind].why}
                    </p>
                  )),
            ],
            [panel.id, <Copyable label={panel.copyId} value={token.authorizationId} />],
          ]}
        />
        <Button onClick={onShowOwner} text={text.details.showOwner} />
        <p className="secondary-text">{panel.lastUsed}</p>
      </div>
    </Panel>
  );
}
