import { ContentSize } from "azure-devops-ui/Callout";
import { ProgressBar } from "azure-devops-ui/ProgressBar";
import * as React from "react";

import { SidePanel } from "../../../../ui/layer/SidePanel";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { Problem } from "../../../../ui/state/Problem";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { withWords } from "../../../../ui/words/withWords";
import { explainFailure } from "../../../failure/explainFailure";
import { previewWords } from "../preview/words/previewWords";
import { ContinuedPreview } from "./ContinuedPreview";
import type { ContinuedProps } from "./ContinuedProps";
import { continuedSentences } from "./continuedSentences";
import { NothingLeft } from "./NothingLeft";
import { useContinuedFindings } from "./useContinuedFindings";
import { continuedWords } from "./words/continuedWords";

function Continued({ table, ...props }: ContinuedProps & { table: () => TokenColumns | undefined }) {
  const { environment, unfinished, onClose } = props;
  const words = useWords();
  const text = useWordsOf(continuedWords);
  const { saw } = props.revocation;
  const { loadState, progress, reload } = useContinuedFindings(environment, unfinished, table, saw);
  const isReady = loadState.state === "ready" && !loadState.isRefreshing;
  if (isReady && loadState.value.left.length > 0)
    return <ContinuedPreview {...props} findings={loadState.value} onReadAgain={reload} />;

  const [read, all] = progress;
  const failedWith = (error: unknown, before: readonly string[] = []) => {
    const { title, sentences } = explainFailure(error, words);
    const actions = [{ text: words.common.tryAgain, onClick: reload }];
    return <Problem actions={actions} sentences={[...before, title, ...sentences]} title={text.failed} />;
  };
  const content = () => {
    if (loadState.state === "failed") return failedWith(loadState.error);
    if (loadState.state === "ready" && isReady) {
      const findings = loadState.value;
      const told = continuedSentences(unfinished, findings, environment, words.locale);
      if (findings.unread > 0) return failedWith(findings.whyUnread, told);
      return <NothingLeft onOver={() => props.revocation.endUnfinished(findings)} sentences={told} />;
    }
    return (
      <>
        <p role="status">{text.reading(read, all)}</p>
        <ProgressBar ariaLabel={text.title} currentValue={read} maxValue={Math.max(1, all)} />
      </>
    );
  };
  return (
    <SidePanel
      footerButtonProps={[{ text: isReady ? words.common.close : words.common.cancel, onClick: onClose }]}
      lightDismiss={false}
      onDismiss={onClose}
      size={ContentSize.Medium}
      titleProps={{ text: text.title }}
    >
      <div className="preview">{content()}</div>
    </SidePanel>
  );
}

/** Lists what is really left of an unfinished revocation before a person can confirm it like a new one. */
export const ContinuedPanel = withWords(Continued, continuedWords, previewWords);
