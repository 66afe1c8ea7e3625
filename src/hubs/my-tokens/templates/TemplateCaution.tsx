import { Button } from "azure-devops-ui/Button";
import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { loadSeenTemplate } from "../../../azure/data/seenTemplates";
import { cautionAbout } from "../../../tokens/published/cautionAbout";
import type { OrganizationTemplate } from "../../../tokens/published/OrganizationTemplate";
import { scopeById } from "../../../tokens/scopes/catalogue";
import type { OfferedTemplate } from "../../../tokens/templates/OfferedTemplate";
import { fewTitles } from "../../../ui/scopes/fewTitles";
import { useLoad } from "../../../ui/state/useLoad";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import type { TemplateUse } from "./useTemplateUse";
import { templateUseWords } from "./words/templateUseWords";

interface Props {
  azure: Pick<Azure, "ownData">;
  /** The template of the form. */
  offered: OfferedTemplate | undefined;
  /** Absent where the token is made elsewhere, and nothing is kept. */
  use?: TemplateUse;
  /** Takes over what the template asks for; absent where the form does already, or offers it otherwise. */
  onTakeScopes?: (() => void) | undefined;
}

/** What to know before a template of the organization is used: that it asks for more than last time, or for much. */
export function TemplateCaution({ azure, offered, use, onTakeScopes }: Props) {
  const text = useWordsOf(templateUseWords);
  return offered?.organization ? (
    <>
      <Caution azure={azure} key={offered.template.id} template={offered.organization} />
      {use?.isShared ? <p>{text.shared}</p> : null}
      {onTakeScopes ? <Button onClick={onTakeScopes} text={text.takeScopes} /> : null}
    </>
  ) : null;
}

function Caution({
  azure: { ownData },
  template,
}: Pick<Props, "azure"> & { template: OrganizationTemplate }) {
  const words = useWords();
  const text = useWordsOf(templateUseWords);
  const { id, scopes, longestDays } = template;
  const load = React.useCallback(() => loadSeenTemplate(ownData, id), [ownData, id]);
  const { loadState } = useLoad(load);
  const caution = cautionAbout(template, loadState.state === "ready" ? loadState.value : undefined);
  const powerful = scopes.filter((scope) => scopeById(scope)?.isHighPrivilege);
  const reasons = [
    ...(caution && caution.gained.length > 0 ? [text.gained(fewTitles(caution.gained, words))] : []),
    ...(caution?.isForLonger ? [text.longer(longestDays)] : []),
    ...(caution?.isHighPrivilege ? [text.highPrivilege(fewTitles(powerful, words))] : []),
    ...(caution && caution.unknown.length > 0 ? [text.unknown(fewTitles(caution.unknown, words))] : []),
    ...(loadState.state === "failed" ? [text.notCompared] : []),
  ];
  return (
    <div aria-live="polite">
      {reasons.length > 0 ? (
        <MessageCard severity={MessageCardSeverity.Warning}>
          <strong>{text.title}</strong>
          <ul className="plain-list">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>{text.advice}</p>
        </MessageCard>
      ) : null}
    </div>
  );
}
