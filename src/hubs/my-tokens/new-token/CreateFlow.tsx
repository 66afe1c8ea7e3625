import * as React from "react";

import { findLostTokens } from "../../../tokens/draft/findLostTokens";
import { templateById } from "../../../tokens/templates/templateById";
import { CreatedToken } from "../creation/CreatedToken";
import { LostToken } from "../creation/LostToken";
import { TemplateCatalogue } from "./catalogue/TemplateCatalogue";
import { DraftForm } from "../creation/DraftForm";
import { TemplateAdvice } from "../creation/TemplateAdvice";
import { blankTemplateId } from "../../../tokens/templates/builtInTemplates";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { newTokenWords } from "./words/newTokenWords";
import { FailureNote } from "../token-form/FailureNote";
import { LinkNote } from "./LinkNote";
import { DraftRules } from "../rules/DraftRules";
import { snippetContext } from "../snippets/snippetContext";
import type { CreateTask } from "../task/TokenTask";
import { OriginNote } from "../templates/OriginNote";
import { TemplateCaution } from "../templates/TemplateCaution";
import { useTemplateUse } from "../templates/useTemplateUse";
import type { WithTemplates } from "../templates/withTemplates";
import { useCreation } from "../creation/useCreation";
import { useStart } from "./useStart";

/** From the job to the secret: catalogue, form and outcome. */
export function CreateFlow(props: WithTemplates<CreateTask>) {
  const { azure, templates, now, knownIds, listed, onCloseRisk, onChanged, onShow, onClose } = props;
  const text = useWordsOf(newTokenWords);
  const [moment] = React.useState(now);
  const start = useStart(props, moment);
  const [draft, setDraft] = React.useState(start.draft);
  const { creation, create, reset } = useCreation(azure.pats, now, knownIds, onChanged);
  const result = creation.state === "answered" ? creation.creation : undefined;
  const offered = draft && templateById(templates, draft.templateId);
  const made = result?.kind === "created" ? result.token : undefined;
  const use = useTemplateUse(azure, offered?.organization, made, moment);

  const [isStored, setIsStored] = React.useState(false);
  const isBusy = creation.state === "busy";
  const risk = isBusy ? "busy" : result?.kind === "created" && !isStored ? "secret" : undefined;
  React.useEffect(() => onCloseRisk(risk), [risk, onCloseRisk]);

  const note = start.isFromLink ? <LinkNote refused={start.refused} /> : null;
  if (!draft || !offered) {
    return (
      <TemplateCatalogue
        note={note}
        onCancel={onClose}
        onChoose={(chosen) => setDraft(start.draftFor(chosen))}
        templates={templates}
      />
    );
  }
  if (creation.state === "answered" && result?.kind === "created") {
    const known = new Set([...knownIds, result.token.authorizationId]);
    return (
      <CreatedToken
        askedValidTo={creation.wish.validTo}
        context={snippetContext(azure.host.organization, offered.template)}
        note={<OriginNote use={use} />}
        now={moment}
        onDone={onClose}
        onStored={setIsStored}
        onTry={azure.tryToken}
        secret={result.secret}
        snippets={offered.template.snippets}
        token={result.token}
        twins={findLostTokens(listed, creation.wish, creation.sentAt, known).length}
      />
    );
  }
  if (result?.kind === "lost") {
    return <LostToken lost={result} onClose={onClose} onShow={onShow} onTryAgain={reset} />;
  }
  return (
    <DraftForm
      advice={
        <>
          <TemplateAdvice offered={offered} onOpenPage={azure.host.navigation.openWindow} />
          <TemplateCaution azure={azure} offered={offered} use={use} />
        </>
      }
      back={{
        text: text.back,
        onClick: () => {
          reset();
          setDraft(undefined);
        },
      }}
      below={(wish) => <DraftRules azure={azure} now={moment} tokens={listed} wish={wish} />}
      draft={draft}
      isBusy={isBusy}
      note={
        <>
          {note}
          <FailureNote error={creation.state === "failed" ? creation.error : undefined} />
        </>
      }
      now={moment}
      onCreate={(wish) => void create(wish)}
      onDraft={setDraft}
      organizationName={azure.host.organization.name}
      refusal={result?.kind === "refused" ? result : undefined}
      usualDays={draft.templateId === blankTemplateId ? undefined : offered.template.lifetimeDays}
    />
  );
}
