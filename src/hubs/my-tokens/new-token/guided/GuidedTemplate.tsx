import * as React from "react";

import type { Azure } from "../../../../azure/connect";
import type { SnippetContext } from "../../../../tokens/snippets/SnippetContext";
import type { OfferedTemplate } from "../../../../tokens/templates/OfferedTemplate";
import type { TokenDraft } from "../../../../tokens/draft/TokenDraft";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { ByHandFacts } from "../../creation/by-hand/ByHandFacts";
import { byHandWords } from "../../creation/by-hand/words/byHandWords";
import { PanelStep } from "../../token-form/PanelStep";
import { Snippets } from "../../snippets/Snippets";
import { TemplateAdvice } from "../../creation/TemplateAdvice";
import { TemplateCaution } from "../../templates/TemplateCaution";
import { newTokenWords } from "../words/newTokenWords";

interface Props {
  azure: Pick<Azure, "ownData">;
  offered: OfferedTemplate;
  draft: TokenDraft;
  context: SnippetContext;
  onBack(): void;
  onOpenBuiltIn(): void;
  onOpenPage(url: string): void;
}

/** What to enter on the built-in page, where no Entra sign-in lets this one create the token. */
export function GuidedTemplate(props: Props) {
  const { azure, offered, draft, context, onBack, onOpenBuiltIn, onOpenPage } = props;
  const text = useWordsOf(byHandWords);
  const { back } = useWordsOf(newTokenWords);
  const { template } = offered;
  const days = draft.expiry.kind === "days" ? draft.expiry.days : template.lifetimeDays;
  return (
    <PanelStep
      buttons={[
        { text: back, onClick: onBack },
        { text: text.openBuiltIn, primary: true, onClick: onOpenBuiltIn },
      ]}
      label={text.label}
    >
      <TemplateAdvice offered={offered} onOpenPage={onOpenPage} />
      <TemplateCaution azure={azure} offered={offered} />
      <ByHandFacts days={days} draft={draft} />
      <Snippets context={context} ids={template.snippets} secret={undefined} />
    </PanelStep>
  );
}
