import * as React from "react";

import { scopeById } from "../../../../tokens/scopes/catalogue";
import type { SnippetContext } from "../../../../tokens/snippets/SnippetContext";
import type { Template } from "../../../../tokens/templates/Template";
import type { TemplateId } from "../../../../tokens/templates/templates";
import type { TokenDraft } from "../../../../tokens/draft/TokenDraft";
import { Copyable } from "../../../../ui/copy/Copyable";
import { scopeTitle } from "../../../../ui/token/ScopeWords";
import { useNewTokenWords } from "../words/useNewTokenWords";
import { useWords } from "../../../../ui/words/WordsContext";
import { PanelStep } from "../../token-form/PanelStep";
import { Snippets } from "../snippets/Snippets";
import { TemplateAdvice } from "../catalogue/TemplateAdvice";

interface Props {
  template: Template<TemplateId>;
  draft: TokenDraft;
  context: SnippetContext;
  onBack(): void;
  onOpenBuiltIn(): void;
  onOpenPage(url: string): void;
}

/** Without an Entra sign-in nothing can be made here; this says what to enter on the built-in page. */
export function GuidedTemplate({ template, draft, context, onBack, onOpenBuiltIn, onOpenPage }: Props) {
  const own = useNewTokenWords();
  const text = own.guided;
  const days = draft.expiry.kind === "days" ? draft.expiry.days : template.lifetimeDays;
  return (
    <PanelStep
      buttons={[
        { text: own.form.back, onClick: onBack },
        { text: text.openBuiltIn, primary: true, onClick: onOpenBuiltIn },
      ]}
      label={text.label}
    >
      <TemplateAdvice onOpenPage={onOpenPage} template={template} />
      <dl className="token-details">
        <div className="fact">
          <dt>{text.name}</dt>
          <dd>
            <Copyable label={text.copyName} value={draft.name} />
          </dd>
        </div>
        <div className="fact">
          <dt>{text.expires}</dt>
          <dd>{text.atMost(own.form.days(days))}</dd>
        </div>
        <div className="fact">
          <dt>{text.scopes}</dt>
          <dd>{draft.scopes.length > 0 ? <Scopes ids={draft.scopes} /> : text.chooseYourself}</dd>
        </div>
      </dl>
      <Snippets context={context} ids={template.snippets} secret={undefined} />
    </PanelStep>
  );
}

function Scopes({ ids }: { ids: readonly string[] }) {
  const words = useWords();
  const text = useNewTokenWords().guided;
  return (
    <>
      <ul className="plain-list">
        {ids.map((id) => {
          const place = scopeById(id)?.patPage;
          return (
            <li key={id}>
              <strong>{scopeTitle(id, words)}</strong>
              {place ? <div className="secondary-text">{text.onPage(place.group, place.access)}</div> : null}
            </li>
          );
        })}
      </ul>
      <Copyable label={text.copyScopes} value={ids.join(" ")} />
    </>
  );
}
