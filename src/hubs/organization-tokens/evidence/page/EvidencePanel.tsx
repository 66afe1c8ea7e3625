import { ContentSize } from "azure-devops-ui/Callout";
import * as React from "react";

import type { Evidence } from "../../../../jobs/evidence/Evidence";
import { SidePanel } from "../../../../ui/layer/SidePanel";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { evidenceWords } from "../words/evidenceWords";
import { EvidencePage } from "./EvidencePage";

interface Props {
  evidence: Evidence;
  onClose(): void;
}

/** A report to read and to print. Only the report itself gets on paper. */
export function EvidencePanel({ evidence, onClose }: Props) {
  const { common } = useWords();
  const text = useWordsOf(evidenceWords).page;
  const [isAsked, setIsAsked] = React.useState(false);
  const print = () => {
    window.print();
    // A frame that may not print does nothing, and does not say so.
    setIsAsked(true);
  };
  return (
    <SidePanel
      footerButtonProps={[
        { text: common.close, onClick: onClose },
        { text: text.print, primary: true, onClick: print },
      ]}
      onDismiss={onClose}
      size={ContentSize.ExtraLarge}
      titleProps={{ text: text.title(evidence.number) }}
    >
      <div className="evidence-panel">
        <div role="status">{isAsked ? text.asked : ""}</div>
        <EvidencePage evidence={evidence} />
      </div>
    </SidePanel>
  );
}
