import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import type { PreviewExtraProps } from "../revocation/preview/PreviewExtra";
import { SavedPlan } from "./SavedPlan";
import { usePlanFile } from "./usePlanFile";
import { planFileWords } from "./words/planFileWords";

function Section(props: PreviewExtraProps) {
  const { summary, includedProtected } = props.preview;
  const { common } = useWords();
  const text = useWordsOf(planFileWords);
  const { state, save, copy, cancel } = usePlanFile(props);
  const isDisabled = props.isBlocked || state.kind === "busy" || summary.tokens === includedProtected.size;
  return (
    <section aria-labelledby="plan-file" className="card-section">
      <h2 id="plan-file">{text.title}</h2>
      <p>{text.what}</p>
      {includedProtected.size > 0 ? <p>{text.noProtected(includedProtected.size)}</p> : null}
      <div className="button-row">
        <Button disabled={isDisabled} iconProps={{ iconName: "Download" }} onClick={save} text={text.save} />
        <Button disabled={isDisabled} iconProps={{ iconName: "Copy" }} onClick={copy} text={text.copy} />
      </div>
      <div role="status">{state.kind === "none" ? "" : text.said[state.kind]}</div>
      {state.kind === "busy" ? <Button onClick={cancel} text={common.cancel} /> : null}
      {"plan" in state && state.kind !== "copyFailed" ? <SavedPlan plan={state.plan} /> : null}
    </section>
  );
}

/** Saves what would be revoked as a plan, so that a pipeline can carry it out after an approval. */
export const PlanSection = withWords(Section, planFileWords);
