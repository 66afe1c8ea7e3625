import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { templateById } from "../../../../tokens/templates/templates";
import { GuidedTemplate } from "./GuidedTemplate";
import { TemplateCatalogue } from "../catalogue/TemplateCatalogue";
import { useNewTokenWords } from "../words/useNewTokenWords";
import { builtInTokenPage } from "../../builtInTokenPage";
import { LinkNote } from "../LinkNote";
import { snippetContext } from "../snippets/snippetContext";
import type { TokenTaskBodyProps } from "../../task/TokenTaskBody";
import { useStart } from "../useStart";

/** Without a sign-in that could make a token: the same catalogue, and what to enter elsewhere. */
export function GuidedFlow({ azure, task, now, onClose }: TokenTaskBodyProps) {
  const text = useNewTokenWords().guided;
  const { organization, navigation } = azure.host;
  const [moment] = React.useState(now);
  const start = useStart(task, azure, moment);
  const [draft, setDraft] = React.useState(start.draft);
  const template = draft && templateById(draft.templateId);
  if (!draft || !template) {
    return (
      <TemplateCatalogue
        note={
          <>
            <MessageCard severity={MessageCardSeverity.Info}>{text.intro}</MessageCard>
            {start.isFromLink ? <LinkNote refused={start.refused} /> : null}
          </>
        }
        onCancel={onClose}
        onChoose={(chosen) => setDraft(start.draftFor(chosen))}
      />
    );
  }
  return (
    <GuidedTemplate
      context={snippetContext(organization, template)}
      draft={draft}
      onBack={() => setDraft(undefined)}
      onOpenBuiltIn={() => navigation.openWindow(builtInTokenPage(organization))}
      onOpenPage={navigation.openWindow}
      template={template}
    />
  );
}
