import * as React from "react";

import type { Token } from "../../../tokens/token/Token";
import { ModalDialog } from "../../../ui/layer/ModalDialog";
import { TokenName } from "../../../ui/token/TokenName";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { useWords } from "../../../ui/words/WordsContext";
import { revocationWords } from "../../revocation/words/revocationWords";
import "./revocation.scss";

/** How many names are listed; the rest are only counted. */
const listed = 10;

interface Props {
  tokens: readonly Token[];
  onConfirm(): void;
  onCancel(): void;
}

function Question({ tokens, onConfirm, onCancel }: Props) {
  const words = useWords();
  const text = useWordsOf(revocationWords);
  const more = tokens.length - listed;
  return (
    <ModalDialog
      footerButtonProps={[
        { text: words.common.cancel, onClick: onCancel },
        { text: text.confirm(tokens.length), danger: true, onClick: onConfirm },
      ]}
      onDismiss={onCancel}
      titleProps={{ text: text.question(tokens.length) }}
    >
      <ul className="revoke-names">
        {tokens.slice(0, listed).map((token) => (
          <li key={token.authorizationId}>
            <TokenName name={token.name} />
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{text.more(more)}</p> : null}
      <p>{tokens.length === 1 ? text.warningOne : text.warning}</p>
    </ModalDialog>
  );
}

/** Asks once and names what will be revoked. The button repeats the verb and the count. */
export const ConfirmRevoke = withWords(Question, revocationWords);
