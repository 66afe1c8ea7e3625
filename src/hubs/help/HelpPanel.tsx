import * as React from "react";

import { SidePanel } from "../../ui/layer/SidePanel";
import type { Host } from "../../azure/host/host";
import { HelpText, type HelpHub } from "./HelpText";
import "./help.scss";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { helpWords } from "./words/helpWords";
import { withWords } from "../../ui/words/withWords";
import { useWords } from "../../ui/words/WordsContext";

interface Props {
  host: Host;
  hub: HelpHub;
  onClose(): void;
}

function HelpPanelBody({ host, hub, onClose }: Props) {
  const words = useWords();
  const { title } = useWordsOf(helpWords);
  return (
    <SidePanel
      footerButtonProps={[{ text: words.common.close, onClick: onClose }]}
      onDismiss={onClose}
      titleProps={{ text: title }}
    >
      <HelpText extensionId={host.extensionId} hub={hub} onOpenPage={host.navigation.openWindow} />
    </SidePanel>
  );
}

/** "About this page": what the page does and what its words mean. */
export const HelpPanel = withWords(HelpPanelBody, helpWords);
