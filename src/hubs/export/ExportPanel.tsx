import { Button } from "azure-devops-ui/Button";
import { SidePanel } from "../../ui/layer/SidePanel";
import * as React from "react";

import type { ExportSource } from "../../tokens/export/ExportSource";
import { useWords } from "../../ui/words/WordsContext";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { withWords } from "../../ui/words/withWords";
import { useExport, type ExportState } from "./useExport";
import type { ExportWords } from "./words/en";
import { exportWords } from "./words/exportWords";
import "./export.scss";

interface Props {
  source: ExportSource;
  /** What else the tokens can be exported as. */
  children?: React.ReactNode;
  onClose(): void;
}

function ExportBody({ source, children, onClose }: Props) {
  const { cancel, close } = useWords().common;
  const text = useWordsOf(exportWords);
  const { count, hasOwners } = source;
  const { state, start, stop } = useExport(source);
  const isWriting = state.kind === "writing";
  const said = saidOf(state, count, text);
  return (
    <SidePanel
      footerButtonProps={[{ text: close, onClick: onClose }]}
      onDismiss={onClose}
      titleProps={{ text: text.title }}
    >
      <div className="export">
        <p>{count === 0 ? text.none : text.what(count)}</p>
        {source.isPartial ? <p>{text.growing}</p> : null}
        {count === 0 ? null : <p className="secondary-text">{hasOwners ? text.others : text.own}</p>}
        <div className="export-actions">
          {actions.map(({ id, format, way, icon }) => (
            <Button
              disabled={count === 0 || isWriting}
              iconProps={{ iconName: icon }}
              key={id}
              onClick={() => start(format, way)}
              text={text[id]}
            />
          ))}
        </div>
        <div className="export-said" role="status">
          {said}
        </div>
        {isWriting ? <Button onClick={stop} text={cancel} /> : null}
        {children}
      </div>
    </SidePanel>
  );
}

/** Offers the tokens on screen as CSV and JSON, to download or to copy: a frame may forbid either way. */
export const ExportPanel = withWords(ExportBody, exportWords);

function saidOf(state: ExportState, count: number, text: ExportWords): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "writing":
      return text.writing(state.done, count);
    case "copied":
      return text.copied(count);
    default:
      return text[state.kind];
  }
}

const actions = [
  { id: "downloadCsv", format: "csv", way: "download", icon: "Download" },
  { id: "downloadJson", format: "json", way: "download", icon: "Download" },
  { id: "copyCsv", format: "csv", way: "copy", icon: "Copy" },
  { id: "copyJson", format: "json", way: "copy", icon: "Copy" },
] as const;
