import * as React from "react";

import { findLostTokens } from "../../../tokens/draft/findLostTokens";
import { templateById } from "../../../tokens/templates/templates";
import { CreatedToken } from "./secret/CreatedToken";
import { LostToken } from "./LostToken";
import { TemplateCatalogue } from "./catalogue/TemplateCatalogue";
import { TokenForm } from "./TokenForm";
import { FailureNote } from "../token-form/FailureNote";
import { LinkNote } from "./LinkNote";
import { snippetContext } from "./snippets/snippetContext";
import type { TokenTaskBodyProps } from "../task/TokenTaskBody";
import { useCreation } from "./useCreation";
import { useStart } from "./useStart";

/** From the job to the secret: catalogue, form, and what came of it. */
export function NewTokenFlow(props: TokenTaskBodyProps) {
  const { azure, task, now, knownIds, listed, onGuard, onChanged, onShow, onClose } = props;
  const [moment] = React.useState(now);
  const start = useStart(task, azure, moment);
  const [draft, setDraft] = React.useState(start.draft);
  const { creation, create, reset } = useCreation(azure.pats, now, knownIds, onChanged);
  const result = creation.state === "answered" ? creation.creation : undefined;
  const template = draft && templateById(draft.templateId);

  const [isStored, setIsStored] = React.useState(false);
  const isBusy = creation.state === "busy";
  const guard = isBusy ? "busy" : result?.kind === "created" && !isStored ? "secret" : undefined;
  React.useEffect(() => onGuard(guard), [guard, onGuard]);

  const note = start.isFromLink ? <LinkNote refused={start.refused} /> : null;
  if (!draft || !template) {
    return (
      <TemplateCatalogue
        note={note}
        onCancel={onClose}
        onChoose={(chosen) => setDraft(start.draftFor(chosen))}
      />
    );
  }
  if (creation.state === "answered" && result?.kind === "created") {
    const known = new Set([...knownIds, result.token.authorizationId]);
    return (
      <CreatedToken
        askedValidTo={creation.wish.validTo}
        context={snippetContext(azure.host.organization, template)}
        now={moment}
        onDone={onClose}
        onStored={setIsStored}
        secret={result.secret}
        snippets={template.snippets}
        token={result.token}
        twins={findLostTokens(listed, creation.wish, creation.sentAt, known).length}
      />
    );
  }
  if (result?.kind === "lost") {
    return <LostToken lost={result} onClose={onClose} onShow={onShow} onTryAgain={reset} />;
  }
  return (
    <TokenForm
      draft={draft}
      isBusy={isBusy}
      note={
        <>
          {note}
          <FailureNote error={creation.state === "failed" ? creation.error : undefined} />
        </>
      }
      now={moment}
      onBack={() => {
        reset();
        setDraft(undefined);
      }}
      onCreate={(wish) => void create(wish)}
      onDraft={setDraft}
      onOpenPage={azure.host.navigation.openWindow}
      organizationName={azure.host.organization.name}
      refusal={result?.kind === "refused" ? result : undefined}
    />
  );
}
