import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { templateById } from "../../../../tokens/templates/templateById";
import { GuidedTemplate } from "./GuidedTemplate";
import { TemplateCatalogue } from "../catalogue/TemplateCatalogue";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { builtInTokenPage } from "../../builtInTokenPage";
import { LinkNote } from "../LinkNote";
import { snippetContext } from "../../snippets/snippetContext";
import type { CreateTask } from "../../task/TokenTask";
import type { WithTemplates } from "../../templates/withTemplates";
import { useStart } from "../useStart";
import { guidedWords } from "./words/guidedWords";

/** Without a sign-in that could create a token: the same catalogue, then what to enter on the built-in page. */
export function GuidedFlow(props: WithTemplates<CreateTask>) {
  const { azure, templates, now, onClose } = props;
  const text = useWordsOf(guidedWords);
  const { organization, navigation } = azure.host;
  const [moment] = React.useState(now);
  const start = useStart(props, moment);
  const [draft, setDraft] = React.useState(start.draft);
  const offered = draft && templateById(templates, draft.templateId);
  if (!draft || !offered) {
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
        templates={templates}
      />
    );
  }
  return (
    <GuidedTemplate
      azure={azure}
      context={snippetContext(organization, offered.template)}
      draft={draft}
      offered={offered}
      onBack={() => setDraft(undefined)}
      onOpenBuiltIn={() => navigation.openWindow(builtInTokenPage(organization))}
      onOpenPage={navigation.openWindow}
    />
  );
}
