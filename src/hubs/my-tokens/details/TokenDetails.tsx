import { Panel } from "azure-devops-ui/Panel";
import * as React from "react";

import { displayName, shorten } from "../../../tokens/text/displayText";
import { lifetimeDays } from "../../../tokens/token/expiry";
import { recognizeName } from "../../../tokens/naming/recognizedName";
import { risksOf } from "../../../tokens/token/risk";
import { statusOf } from "../../../tokens/token/status";
import { reachesOrganization, type Token } from "../../../tokens/token/Token";
import { Copyable } from "../../../ui/copy/Copyable";
import { Expiry } from "../../../ui/token/Expiry";
import { recognizedSentence } from "../../../ui/token/recognizedSentence";
import { ScopeList } from "../../../ui/token/ScopeList";
import { StatusWord } from "../../../ui/token/StatusWord";
import { formatMoment } from "../../../ui/time/format";
import { TokenActions, type TokenActionHandlers } from "./TokenActions";
import type { Words } from "../../../ui/words/en";
import { useWords } from "../../../ui/words/WordsContext";

interface Props extends TokenActionHandlers {
  token: Token;
  now: Date;
  organizationId: string;
  /** Absent where this token cannot be revoked from here. */
  onRevoke: (() => void) | undefined;
  onClose(): void;
}

/** All that is known of one token, and what can be done with it. */
export function TokenDetails({ token, now, organizationId, onRevoke, onClose, ...handlers }: Props) {
  const words = useWords();
  const { details: panel } = words;
  const { columns } = words.tokenList;
  const days = lifetimeDays(token);
  const recognized = recognizeName(token.name);
  return (
    <Panel
      footerButtonProps={[
        ...(onRevoke ? [{ text: words.tokenList.revokeOne, danger: true, onClick: onRevoke }] : []),
        { text: words.common.close, onClick: onClose },
      ]}
      onDismiss={onClose}
      titleProps={{ text: panel.title }}
    >
      <div className="token-facts">
        <TokenActions
          {...handlers}
          organizationId={organizationId}
          status={statusOf(token, now)}
          token={token}
        />
        <dl className="token-details">
          <Fact name={columns.name}>
            <bdi className="whole-name selectable-text">
              {shorten(displayName(token.name), 4000) || words.common.noName}
            </bdi>
          </Fact>
          <Fact name={columns.status}>
            <StatusWord status={statusOf(token, now)} />
          </Fact>
          {recognized ? <Fact name={panel.madeBy}>{recognizedSentence(recognized, words)}</Fact> : null}
          <Fact name={columns.expires}>
            <Expiry now={now} token={token} />
          </Fact>
          <Fact name={columns.created}>
            {token.validFrom ? formatMoment(token.validFrom, words.locale) : words.common.unknown}
          </Fact>
          <Fact name={panel.lifetime}>
            {days === undefined ? words.common.unknown : panel.days(Math.round(days))}
          </Fact>
          <Fact name={panel.reach}>{reachInWords(token, organizationId, words)}</Fact>
          <Fact name={columns.scopes}>
            <ScopeList scopes={token.scopes} />
          </Fact>
          <Fact name={panel.risks}>
            <Risks token={token} />
          </Fact>
          <Fact name={panel.id}>
            <Copyable label={panel.copyId} value={token.authorizationId} />
          </Fact>
        </dl>
        <p className="secondary-text">{panel.lastUsed}</p>
      </div>
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Risks({ token }: { token: Token }) {
  const words = useWords();
  const kinds = risksOf(token);
  if (kinds.length === 0) return <>{words.details.noRisks}</>;
  return (
    <ul className="plain-list">
      {kinds.map((kind) => (
        <li key={kind}>
          <strong>{words.tokens.risk[kind].name}.</strong> {words.tokens.risk[kind].why}
        </li>
      ))}
    </ul>
  );
}

function reachInWords(token: Token, organizationId: string, words: Words): string {
  if (token.reach.kind === "all") return words.tokens.allOrganizations;
  if (!reachesOrganization(token, organizationId)) {
    return `${words.tokens.otherOrganization}. ${words.tokens.otherOrganizationWhy}`;
  }
  const count = token.reach.ids.length;
  return count === 1 ? words.tokens.thisOrganization : words.tokens.organizations(count);
}
