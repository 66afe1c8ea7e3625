import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { shownText } from "../../../tokens/naming/shownText";
import { displayName } from "../../../tokens/text/displayText";
import { shortened } from "../../../tokens/token/lifetime";
import type { Token } from "../../../tokens/token/Token";
import { scopeTitle } from "../../../ui/scopes/scopeTitle";
import { formatDate } from "../../../ui/time/format";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { PanelStep } from "../token-form/PanelStep";
import { tokenFormWords } from "../token-form/words/tokenFormWords";
import { editTokenWords } from "./words/editTokenWords";

interface Props {
  /** The token as the service describes it now; absent if the answer was lost and it could not be read either. */
  token: Token | undefined;
  isAnswerLost: boolean;
  /** Absent if the expiry was not changed. */
  askedValidTo: Date | undefined;
  /** When the token expired before the change. */
  before: Date | undefined;
  onClose(): void;
}

/** The outcome of a change, as the service reports it. */
export function ChangedToken({ token, isAnswerLost, askedValidTo, before, onClose }: Props) {
  const words = useWords();
  const text = useWordsOf(editTokenWords);
  const form = useWordsOf(tokenFormWords);
  const date = (moment: Date | undefined) =>
    moment ? formatDate(moment, words.locale) : words.common.unknown;
  const state = token
    ? text.now(
        shownText(token.name),
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
          <p>{form.shortened(date(askedValidTo), date(given))}</p>
          {before && given < before ? <p>{text.shorterThanBefore(date(before))}</p> : null}
          {token.validFrom ? <p>{text.headroom(date(token.validFrom))}</p> : null}
        </MessageCard>
      ) : null}
    </PanelStep>
  );
}
