import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { findLostTokens } from "../../../tokens/draft/findLostTokens";
import { placesOf } from "../../../tokens/replacement/placesOf";
import { displayName, shorten } from "../../../tokens/text/displayText";
import type { Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { CreatedToken } from "../creation/CreatedToken";
import { DraftForm } from "../creation/DraftForm";
import { LostToken } from "../creation/LostToken";
import { DraftRules } from "../rules/DraftRules";
import { snippetContext } from "../snippets/snippetContext";
import type { ReplaceTask } from "../task/TokenTask";
import { OriginNote } from "../templates/OriginNote";
import { TemplateCaution } from "../templates/TemplateCaution";
import type { WithTemplates } from "../templates/withTemplates";
import { FailureNote } from "../token-form/FailureNote";
import { AlreadyReplaced } from "./AlreadyReplaced";
import { InAzureDevOps } from "./InAzureDevOps";
import { ReplaceAdvice } from "./ReplaceAdvice";
import { ScopeChoice } from "./ScopeChoice";
import { takeScopesOf } from "./takeScopesOf";
import { useOriginOf } from "./useOriginOf";
import { useProposal } from "./useProposal";
import { useSuccessor } from "./useSuccessor";
import { wayOutOf } from "./wayOut";
import { replaceWords } from "./words/replaceWords";

const nameOf = ({ name }: Token) => shorten(displayName(name), 60);

/** From the old token to the secret of the one that takes its place, and the lines that put it there. */
export function ReplaceFlow(props: WithTemplates<ReplaceTask>) {
  const { azure, task, templates, now, knownIds, listed, onCloseRisk, onChanged, onShow, onTask, onClose } =
    props;
  const { token, next = [], done = [] } = task;
  const { organization, navigation } = azure.host;
  const text = useWordsOf(replaceWords);
  const [moment] = React.useState(now);
  const proposal = useProposal(task, listed, azure.pats, templates, moment);
  const { draft, setDraft, likely, offered, mostDays } = proposal;
  const successor = useSuccessor(token.authorizationId, azure, now, knownIds, onChanged);
  const { creation, isAlready, isKept } = successor;
  const result = creation.state === "answered" ? creation.creation : undefined;
  const use = useOriginOf(props, proposal, creation, moment);

  const [isStored, setIsStored] = React.useState(false);
  const isBusy = creation.state === "busy";
  const risk = isBusy ? "busy" : result?.kind === "created" && !isStored ? "secret" : undefined;
  React.useEffect(() => onCloseRisk(risk), [risk, onCloseRisk]);
  const store = (isNowStored: boolean) => {
    setIsStored(isNowStored);
    if (isNowStored && !isStored && result?.kind === "created")
      successor.markStored(result.token.authorizationId);
  };

  const [following, ...rest] = next;
  const goOn = (isMade: boolean) =>
    following
      ? onTask({ kind: "replace", token: following, next: rest, done: isMade ? [...done, token] : done })
      : onClose();

  if (isAlready) return <AlreadyReplaced isLast={!following} onClose={() => goOn(false)} />;
  if (creation.state === "answered" && result?.kind === "created") {
    const known = new Set([...knownIds, result.token.authorizationId]);
    return (
      <CreatedToken
        askedValidTo={creation.wish.validTo}
        context={snippetContext(organization, {
          api: likely?.template.api,
          scopes: creation.wish.scopes,
        })}
        below={(id) => <p className="secondary-text">{wayOutOf(id, text)}</p>}
        isReplacing
        note={
          <>
            <p>{text.keepsOld(displayName(token.name))}</p>
            <OriginNote use={use} />
            {isKept ? null : (
              <MessageCard role="alert" severity={MessageCardSeverity.Warning}>
                {text.notKept}
              </MessageCard>
            )}
          </>
        }
        now={moment}
        doneText={following ? text.several.next(nameOf(following)) : undefined}
        onDone={() => goOn(true)}
        onStored={store}
        onTry={azure.tryToken}
        secret={result.secret}
        snippets={placesOf(likely?.template, creation.wish.scopes)}
        token={result.token}
        twins={findLostTokens(listed, creation.wish, creation.sentAt, known).length}
      >
        <InAzureDevOps />
      </CreatedToken>
    );
  }
  if (result?.kind === "lost")
    return <LostToken lost={result} onClose={onClose} onShow={onShow} onTryAgain={successor.reset} />;
  return (
    <DraftForm
      advice={
        <ReplaceAdvice
          done={done.map(nameOf)}
          left={next.length}
          isUnknown={proposal.isUnknown}
          likely={likely}
          now={moment}
          offered={offered}
          onOpenPage={navigation.openWindow}
          task={task}
        />
      }
      back={
        following
          ? { text: text.several.skip, onClick: () => goOn(false) }
          : { text: text.cancel, onClick: onClose }
      }
      below={(wish) => <DraftRules azure={azure} now={moment} tokens={listed} wish={wish} />}
      draft={draft}
      isBusy={isBusy}
      note={
        <>
          {successor.isUnsent && creation.state === "failed" ? <p role="alert">{text.unsent}</p> : null}
          <FailureNote error={creation.state === "failed" ? creation.error : undefined} />
        </>
      }
      now={moment}
      onCreate={(wish) => void successor.create(wish)}
      onDraft={setDraft}
      organizationName={organization.name}
      refusal={result?.kind === "refused" ? result : undefined}
      scopeAdvice={
        <>
          <ScopeChoice before={token.scopes} proposal={proposal} />
          <TemplateCaution
            azure={azure}
            offered={likely && offered}
            onTakeScopes={takeScopesOf(proposal)}
            use={use}
          />
        </>
      }
      mostDays={mostDays}
      usualDays={likely?.template.lifetimeDays}
    />
  );
}
