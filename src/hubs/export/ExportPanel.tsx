import * as React from "react";

import type { ExportSource } from "../../tokens/export/ExportSource";
import { exportToCsv } from "../../tokens/export/exportToCsv";
import { exportToJson } from "../../tokens/export/exportToJson";
import { SidePanel } from "../../ui/layer/SidePanel";
import { useWords } from "../../ui/words/WordsContext";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { withWords } from "../../ui/words/withWords";
import { HandOverButtons } from "./HandOverButtons";
import { momentInFileName } from "./momentInFileName";
import { exportWords } from "./words/exportWords";

interface Props {
  source: ExportSource;
  /** What else the tokens can be exported as. */
  children?: React.ReactNode;
  onClose(): void;
}

function ExportBody({ source, children, onClose }: Props) {
  const { close } = useWords().common;
  const text = useWordsOf(exportWords);
  const { count, hasOwners } = source;
  const name = `tokens-${momentInFileName(source.exportedAt)}`;
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
        <HandOverButtons
          count={count}
          ends={{ ...text, copied: text.copied(count) }}
          textAs={(format) => ({ ...formats[format](source), count, name: `${name}.${format}` })}
        />
        {children}
      </div>
    </SidePanel>
  );
}

/** Exports the tokens on screen. */
export const ExportPanel = withWords(ExportBody, exportWords);

const formats = {
  csv: (source: ExportSource) => ({ parts: exportToCsv(source), type: "text/csv" }),
  json: (source: ExportSource) => ({ parts: exportToJson(source), type: "application/json" }),
};
