import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { replacingsIn } from "../../../jobs/replacing/Replacings";
import { placesOf } from "../../../tokens/replacement/placesOf";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { builtInTokenPage } from "../builtInTokenPage";
import { ByHandFacts } from "../creation/by-hand/ByHandFacts";
import { byHandWords } from "../creation/by-hand/words/byHandWords";
import { snippetContext } from "../snippets/snippetContext";
import { Snippets } from "../snippets/Snippets";
import type { ReplaceTask } from "../task/TokenTask";
import { TemplateCaution } from "../templates/TemplateCaution";
import type { WithTemplates } from "../templates/withTemplates";
import { PanelStep } from "../token-form/PanelStep";
import { InAzureDevOps } from "./InAzureDevOps";
import { ReplaceAdvice } from "./ReplaceAdvice";
import { ScopeChoice } from "./ScopeChoice";
import { takeScopesOf } from "./takeScopesOf";
import { useProposal } from "./useProposal";
import { wayOutOf } from "./wayOut";
import { replaceWords } from "./words/replaceWords";

const usualDays = 30;
const longestLifeMs = 366 * 86_400_000;

/**
 * Without a sign-in that could create the new token: what to enter on the built-in page, and the lines that put the
 * token in its place. From then on the old one is being replaced, and the person says which token is the new one.
 */
export function GuidedReplace(props: WithTemplates<ReplaceTask>) {
  const { azure, task, templates, now, listed, onChanged, onClose, onTask } = props;
  const { token, next = [] } = task;
  const { organization, navigation } = azure.host;
  const text = useWordsOf(replaceWords);
  const { openBuiltIn, label } = useWordsOf(byHandWords);
  const [moment] = React.useState(now);
  const [isKept, setIsKept] = React.useState(true);
  const proposal = useProposal(task, listed, azure.pats, templates, moment);
  const { draft, likely, offered } = proposal;

  const open = () => {
    navigation.openWindow(builtInTokenPage(organization));
    const beganAt = now();
    const wishedUntil = new Date(beganAt.getTime() + longestLifeMs);
    const oldId = token.authorizationId.toLowerCase();
    replacingsIn(azure.ownData)
      .begin({ oldId, beganAt, wishedUntil, isByHand: true })
      .then(onChanged, () => setIsKept(false));
  };
  const [following, ...rest] = next;
  const goOn = () => (following ? onTask({ kind: "replace", token: following, next: rest }) : onClose());
  return (
    <PanelStep
      buttons={[
        { text: following ? text.several.skip : text.close, onClick: goOn },
        { text: openBuiltIn, primary: true, onClick: open },
      ]}
      label={label}
    >
      <ReplaceAdvice
        done={[]}
        left={next.length}
        isUnknown={proposal.isUnknown}
        likely={likely}
        now={moment}
        offered={offered}
        onOpenPage={navigation.openWindow}
        task={task}
      />
      <p>{text.byHand}</p>
      {isKept ? null : (
        <MessageCard role="alert" severity={MessageCardSeverity.Warning}>
          {text.notKept}
        </MessageCard>
      )}
      <ScopeChoice before={token.scopes} proposal={proposal} />
      <TemplateCaution azure={azure} offered={likely && offered} onTakeScopes={takeScopesOf(proposal)} />
      <ByHandFacts days={draft.expiry.kind === "days" ? draft.expiry.days : usualDays} draft={draft} />
      <Snippets
        context={snippetContext(organization, { api: likely?.template.api, scopes: draft.scopes })}
        ids={placesOf(likely?.template, draft.scopes)}
        below={(id) => <p className="secondary-text">{wayOutOf(id, text)}</p>}
        isReplacing
        secret={undefined}
      />
      <InAzureDevOps />
    </PanelStep>
  );
}
