import * as React from "react";

import { loadTemplates } from "../../../../azure/data/organizationTemplates";
import { failureOf } from "../../../../jobs/pace/Failure";
import { offerTemplates } from "../../../../tokens/published/offerTemplates";
import { blankTemplateId } from "../../../../tokens/templates/builtInTemplates";
import { offerBuiltIn } from "../../../../tokens/templates/offerBuiltIn";
import { shorten } from "../../../../tokens/text/displayText";
import { Choice } from "../../../../ui/filter/Choice";
import { useLoad } from "../../../../ui/state/useLoad";
import { builtInTemplateWords } from "../../../../ui/templates/words/builtInTemplateWords";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { withWords } from "../../../../ui/words/withWords";
import { shortFailure } from "../../../failure/shortFailure";
import type { HubEnvironment } from "../../HubEnvironment";
import { warningWords } from "../words/warningWords";

interface Props {
  environment: HubEnvironment;
  /** The id of the chosen template; empty for none. */
  value: string;
  onChange(id: string): void;
}

function Templates({ environment, value, onChange }: Props) {
  const words = useWords();
  const text = useWordsOf(warningWords);
  const builtIn = useWordsOf(builtInTemplateWords);
  const { data } = environment.organization;
  const load = React.useCallback(() => loadTemplates(data), [data]);
  const { loadState } = useLoad(load);
  const options = React.useMemo(() => {
    const stored = loadState.state === "ready" ? loadState.value.stored : [];
    const own = offerTemplates(stored.map(({ template }) => template));
    const titleOf = (title: string) => text.fromOrganization(shorten(title, 60));
    return [
      { id: "", text: text.noTemplate },
      ...own.map(({ template, words: { title } }) => ({ id: template.id, text: titleOf(title) })),
      ...offerBuiltIn(builtIn)
        .filter(({ template }) => template.id !== blankTemplateId)
        .map(({ template, words: { title } }) => ({ id: template.id, text: title })),
    ];
  }, [loadState, builtIn, text]);
  return (
    <div className="field">
      <Choice canSearch label={text.template} onChange={onChange} options={options} value={value} />
      <span className="secondary-text">{text.templateHint}</span>
      <span role="status">
        {loadState.state === "failed"
          ? text.templatesFailed(shortFailure(failureOf(loadState.error), words))
          : ""}
      </span>
    </div>
  );
}

/** Which template the notes propose for the new tokens, if any: the organization's first. */
export const TemplateChoice = withWords(Templates, warningWords, builtInTemplateWords);
