import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { isReplaceable } from "../../../tokens/replacement/replaceable";
import { statusOf } from "../../../tokens/token/statusOf";
import { reachesOrganization, type Token } from "../../../tokens/token/Token";
import { TokenPanel } from "../../../ui/token/TokenPanel";
import type { Words } from "../../../ui/words/en";
import { withWords } from "../../../ui/words/withWords";
import { useWords } from "../../../ui/words/WordsContext";
import { LazyWhyStopped } from "../../why-stopped/LazyWhyStopped";
import type { AlikeProps } from "../alike/AlikeButton";
import { AlikeLine } from "../alike/AlikeLine";
import { DriftPart } from "../drift/DriftPart";
import type { Drifted } from "../drift/Drifts";
import { LazyPart } from "../../frame/LazyPart";
import { LazyNarrowerPart } from "../least-privilege/lazyNarrower";
import { TokenRules } from "../rules/TokenRules";
import { myTokensWords } from "../words/myTokensWords";
import "./details.scss";
import { MissingToken } from "./MissingToken";
import { TokenActions, type TokenActionHandlers } from "./TokenActions";
import { detailsWords } from "./words/detailsWords";

interface Compared {
  readonly azure: Azure;
  /** All of the person's. */
  readonly tokens: readonly Token[];
  /** Absent if the token is as its template has it, as far as that is known. */
  readonly drifted: Drifted | undefined;
}

interface Props extends TokenActionHandlers {
  /** For what the organization's rules and templates say of it. Absent where it is not compared with them. */
  compared?: Compared;
  /** Absent if the person has no such token. */
  token: Token | undefined;
  now: Date;
  organizationId: string;
  /** Absent where nothing can be done about alike tokens. */
  alike?: AlikeProps;
  /** Absent if this token cannot be revoked here. */
  onRevoke: (() => void) | undefined;
  onClose(): void;
}

function Details(props: Props) {
  const { compared, token, now, organizationId, alike, onRevoke, onClose, ...handlers } = props;
  const { onReplace, isBeingReplaced = false } = handlers;
  const canReplace = !isBeingReplaced && token && isReplaceable(token, organizationId, now);
  const words = useWords();
  if (!token) return <MissingToken onDismiss={onClose} />;
  return (
    <TokenPanel
      foot={
        <>
          <LazyWhyStopped isOwn now={now} token={token} />
          {compared ? <TokenRules {...compared} now={now} token={token} /> : null}
          {compared?.drifted ? (
            <DriftPart
              drifted={compared.drifted}
              onReplace={onReplace && canReplace ? () => onReplace(token) : undefined}
            />
          ) : null}
          <LazyPart isQuiet>
            <LazyNarrowerPart
              now={now}
              onReplace={onReplace && canReplace ? (suggested) => onReplace(token, suggested) : undefined}
              token={token}
            />
          </LazyPart>
          {alike ? <AlikeLine {...alike} token={token} /> : null}
        </>
      }
      head={
        <TokenActions
          {...handlers}
          now={now}
          organizationId={organizationId}
          status={statusOf(token, now)}
          token={token}
        />
      }
      now={now}
      onClose={onClose}
      onRevoke={onRevoke}
      reach={reachInWords(token, organizationId, words)}
      token={token}
    />
  );
}

/** Everything known about one of the person's own tokens, and what can be done with it. */
export const TokenDetails = withWords(Details, detailsWords);

function reachInWords(token: Token, organizationId: string, { locale, tokens }: Words): string {
  if (token.reach.kind === "all") return tokens.allOrganizations;
  if (!reachesOrganization(token, organizationId)) {
    const text = myTokensWords.in(locale);
    return `${text.otherOrganization}. ${text.otherOrganizationWhy}`;
  }
  const count = token.reach.ids.length;
  return count === 1 ? detailsWords.in(locale).thisOrganization : tokens.organizations(count);
}
