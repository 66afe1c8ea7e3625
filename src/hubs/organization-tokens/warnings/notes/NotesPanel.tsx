import { ContentSize } from "azure-devops-ui/Callout";
import { SidePanel } from "../../../../ui/layer/SidePanel";
import * as React from "react";

import type { Warning } from "../../../../jobs/warnings/Warning";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import type { HubEnvironment } from "../../HubEnvironment";
import { WarningNotes } from "./WarningNotes";
import { warningWords } from "../words/warningWords";

interface Props {
  environment: HubEnvironment;
  warning: Warning;
  table: TokenColumns;
  rows: readonly number[];
  /** What has just happened, above the notes. */
  children?: React.ReactNode;
  onClose(): void;
}

/** The notes to the owners of tokens that are to be revoked. */
export function NotesPanel({ environment, warning, table, rows, children, onClose }: Props) {
  const { common } = useWords();
  const text = useWordsOf(warningWords);
  return (
    <SidePanel
      footerButtonProps={[{ text: common.close, onClick: onClose }]}
      onDismiss={onClose}
      size={ContentSize.Medium}
      titleProps={{ text: text.notesTitle }}
    >
      <div className="preview">
        {children}
        <WarningNotes host={environment.host} rows={rows} table={table} warning={warning} />
      </div>
    </SidePanel>
  );
}
