import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { displayName } from "../../../tokens/text/displayText";
import { shortened } from "../../../tokens/token/lifetime";
import type { Token } from "../../../tokens/token/Token";
import { scopeTitle } from "../../../ui/token/ScopeWords";
import { formatDate } from "../../../ui/time/format";
import { useNewTokenWords } from "../new-token/words/useNewTokenWords";
import { useWords } from "../../../ui/words/WordsContext";
import { PanelStep } from "../token-form/PanelStep";

interface Props {
  /** What the service says the token is now; absent if it could not be read after a lost answer. */
  token: Token | undefined;
  isAnswerLost: boolean;
  /** Absent when the expiry was left as it is. */
  askedValidTo: Date | undefined;
  onClose(): void;
}

/** What became of a change, as the service says it. */
export function ChangedToken({ token, isAnswerLost, askedValidTo, onClose }: Props) {
  const words = useWords();
  const own = useNewTokenWords();
  const text = own.secret.edit;
  const date = (moment: Date | undefined) =>
    moment ? formatDate(moment, words.locale) : words.common.unknown;
  const state = token
    ? text.now(
        displayName(token.name),
        words.list(token.scopes.map((id) => scopeTitle(id, words))),
        date(token.validTo),
      )
    : "";
  const given = token?.validTo;
  const isShortened = !isAnswerLost && askedValidTo && given && shortened(askedValidTo, given);
  return (
    <PanelStep
      buttons={[{ text: words.common.close, primary: true, onClick: onClose }]}
      label={isAnswerLost ? text.lostTitle : text.label}
    >
      <MessageCard
        role="alert"
        severity={isAnswerLost ? MessageCardSeverity.Warning : MessageCardSeverity.Info}
      >
        {isAnswerLost ? (
          <>
            <strong>{text.lostTitle}</strong>
            <p>{token ? text.lostNow : text.lostUnknown}</p>
          </>
        ) : (
          text.saved(displayName(token?.name ?? ""))
        )}
      </MessageCard>
      <p>{state}</p>
      {isShortened ? (
        <MessageCard role="alert" severity={MessageCardSeverity.Warning}>
          <p>{own.secret.shortened(date(askedValidTo), date(given))}</p>
          {token.validFrom ? <p>{text.headroom(date(token.validFrom))}</p> : null}
        </MessageCard>
      ) : null}
    </PanelStep>
  );
}
