import * as React from "react";

import { patPagePlaceOf } from "../../../../tokens/scopes/explanations";
import type { SnippetContext } from "../../../../tokens/snippets/SnippetContext";
import type { OfferedTemplate } from "../../../../tokens/templates/OfferedTemplate";
import type { TokenDraft } from "../../../../tokens/draft/TokenDraft";
import { Copyable } from "../../../../ui/copy/Copyable";
import { scopeTitle } from "../../../../ui/scopes/scopeTitle";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { PanelStep } from "../../token-form/PanelStep";
import { Snippets } from "../../snippets/Snippets";
import { TemplateAdvice } from "../../creation/TemplateAdvice";
import { tokenFormWords } from "../../token-form/words/tokenFormWords";
import { newTokenWords } from "../words/newTokenWords";
import { guidedWords } from "./words/guidedWords";

interface Props {
  offered: OfferedTemplate;
  draft: TokenDraft;
  context: SnippetContext;
  onBack(): void;
  onOpenBuiltIn(): void;
  onOpenPage(url: string): void;
}

/** What to enter on the built-in page, where no Entra sign-in lets this one create the token. */
export function GuidedTemplate({ offered, draft, context, onBack, onOpenBuiltIn, onOpenPage }: Props) {
  const text = useWordsOf(guidedWords);
  const { back } = useWordsOf(newTokenWords);
  const expiry = useWordsOf(tokenFormWords).expiry;
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
      <dl className="token-details">
        <div className="fact">
          <dt>{text.name}</dt>
          <dd>
            <Copyable label={text.copyName} value={draft.name} />
          </dd>
        </div>
        <div className="fact">
          <dt>{text.expires}</dt>
          <dd>{text.atMost(expiry.days(days))}</dd>
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
  const text = useWordsOf(guidedWords);
  return (
    <>
      <ul className="plain-list">
        {ids.map((id) => {
          const place = patPagePlaceOf(id);
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
