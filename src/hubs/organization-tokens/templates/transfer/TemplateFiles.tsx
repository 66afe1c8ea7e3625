import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { StoredTemplates } from "../../../../azure/data/organizationTemplates";
import { exportTemplates } from "../../../../tokens/published/importTemplates";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { downloadText } from "../../../../ui/copy/downloadText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import type { HubEnvironment } from "../../HubEnvironment";
import type { TemplateStore } from "../useStoredTemplates";
import { templatesWords } from "../words/templatesWords";
import { FinishedImport } from "./FinishedImport";
import { ImportPreview } from "./ImportPreview";
import { useImport } from "./useImport";

interface Props {
  environment: HubEnvironment;
  store: TemplateStore;
  found: StoredTemplates;
}

/** Files with templates: all that there are, and one to read in. */
export function TemplateFiles({ environment, store, found }: Props) {
  const text = useWordsOf(templatesWords).file;
  const chooser = React.useRef<HTMLInputElement>(null);
  const { state, choose, carryOut, retry, close } = useImport(store, found);
  const isRunning = state.step === "running";
  const save = () => {
    const day = environment.now().toISOString().slice(0, 10);
    const content = exportTemplates(found.stored.map(({ template }) => template));
    downloadText(content, `pat-steward-templates-${day}.json`, "application/json");
  };
  return (
    <section aria-label={text.title}>
      <h3>{text.title}</h3>
      <div className="button-row">
        <Button disabled={found.stored.length === 0} onClick={save} text={text.exportAll} />
        <Button disabled={isRunning} onClick={() => chooser.current?.click()} text={text.choose} />
      </div>
      <input
        accept=".json,application/json"
        aria-label={text.choose}
        autoComplete="off"
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) choose(chosen);
          // So that the same file can be chosen again once it has changed.
          target.value = "";
        }}
        ref={chooser}
        type="file"
      />
      <div role="status">
        {state.step === "running" ? text.progress(state.done, state.all) : ""}
        {state.step === "finished" ? text.finished(state.imported) : ""}
        {state.step === "refused" ? (
          <bdi>
            {text.refused(shorten(displayName(state.name), 60))} {text.problems[state.problem]}
          </bdi>
        ) : null}
      </div>
      {state.step === "preview" ? (
        <ImportPreview name={state.name} onCancel={close} onCarryOut={carryOut} plan={state.plan} />
      ) : null}
      {state.step === "finished" && state.failures.length > 0 ? (
        <FinishedImport failures={state.failures} onClose={close} onRetry={retry} />
      ) : null}
    </section>
  );
}
