import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { displayName } from "../../../tokens/text/displayText";
import { shortened } from "../../../tokens/token/lifetime";
import type { Secret } from "../../../tokens/token/Secret";
import type { SnippetId } from "../../../tokens/snippets/Snippet";
import type { SnippetContext } from "../../../tokens/snippets/SnippetContext";
import type { Trial } from "../../../tokens/token/Trial";
import type { Token } from "../../../tokens/token/Token";
import { formatDate } from "../../../ui/time/format";
import { formatRelative } from "../../../ui/time/formatRelative";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { kitId } from "../../../ui/fields/kitId";
import { PanelStep } from "../token-form/PanelStep";
import { tokenFormWords } from "../token-form/words/tokenFormWords";
import "./secret.scss";
import { SecretOnce } from "./SecretOnce";
import { TryIt } from "./TryIt";
import { creationWords } from "./words/creationWords";
import { Snippets } from "../snippets/Snippets";

interface Props {
  token: Token;
  secret: Secret;
  /** How many more tokens the same request created, because the browser sent it again. */
  twins: number;
  askedValidTo: Date;
  now: Date;
  snippets: readonly SnippetId[];
  /** It takes another's place, which the lines then remove first. */
  isReplacing?: boolean;
  context: SnippetContext;
  /** Shown above the secret. */
  note?: React.ReactNode;
  /** Shown below the lines of a tool. */
  below?: (id: SnippetId) => React.ReactNode;
  /** Shown below the lines. */
  children?: React.ReactNode;
  /** False while closing would lose the secret. */
  onStored(isStored: boolean): void;
  onTry(secret: Secret): Promise<Trial>;
  /** On the button that closes this; absent for the usual word. */
  doneText?: string | undefined;
  onDone(): void;
}

/** The new token as the service describes it, its secret, once, and the lines that use it. */
export function CreatedToken(props: Props) {
  const { token, twins, secret, askedValidTo, now, snippets, context, onStored, onDone } = props;
  const words = useWords();
  const text = useWordsOf(creationWords);
  const form = useWordsOf(tokenFormWords);
  const [isRevealed, setIsRevealed] = React.useState(false);
  const [isCopied, setIsCopied] = React.useState(false);
  const [isElsewhere, setIsElsewhere] = React.useState(false);
  const isStored = isCopied || isElsewhere;

  React.useEffect(() => onStored(isStored), [isStored, onStored]);
  React.useEffect(() => () => secret.forget(), [secret]);

  const date = (moment: Date) => formatDate(moment, words.locale);
  const { validTo } = token;
  return (
    <PanelStep
      buttons={[
        {
          text: props.doneText ?? text.done,
          primary: true,
          onClick: onDone,
          disabled: !isStored,
          ariaDescribedBy: "done-hint",
        },
      ]}
      label={text.label}
    >
      <MessageCard severity={MessageCardSeverity.Info}>{text.made(displayName(token.name))}</MessageCard>
      {twins > 0 ? (
        <MessageCard role="alert" severity={MessageCardSeverity.Warning}>
          {text.twins(twins)}
        </MessageCard>
      ) : null}
      {validTo ? <p>{text.until(date(validTo), formatRelative(validTo, now, words))}</p> : null}
      {validTo && shortened(askedValidTo, validTo) ? (
        <MessageCard role="alert" severity={MessageCardSeverity.Warning}>
          {form.shortened(date(askedValidTo), date(validTo))}
        </MessageCard>
      ) : null}
      {props.note}
      <SecretOnce
        isRevealed={isRevealed}
        isStoredElsewhere={isElsewhere}
        onCopied={() => setIsCopied(true)}
        onReveal={setIsRevealed}
        onStoredElsewhere={setIsElsewhere}
        secret={secret}
      />
      <TryIt onTry={() => props.onTry(secret)} />
      <p className="secondary-text" id={kitId("done-hint")}>
        {isStored ? "" : text.notYet}
      </p>
      <Snippets
        below={props.below}
        context={context}
        ids={snippets}
        isReplacing={props.isReplacing}
        secret={isRevealed ? secret.reveal() : undefined}
      />
      {props.children}
    </PanelStep>
  );
}
