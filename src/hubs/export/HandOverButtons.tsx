import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWords } from "../../ui/words/WordsContext";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { useHandOver, type HandOverState, type TokenText } from "./useHandOver";
import { exportWords } from "./words/exportWords";
import "./export.scss";

interface Props {
  /** How many tokens there are. */
  count: number;
  /** Begins to write them. */
  textAs(format: "csv" | "json"): TokenText;
  /** What is said in the end. */
  ends: Readonly<Record<Exclude<HandOverState["kind"], "idle" | "writing">, string>>;
}

/** Offers tokens as CSV and JSON, to download or to copy: a frame may forbid either way. Needs `exportWords`. */
export function HandOverButtons({ count, textAs, ends }: Props) {
  const { cancel } = useWords().common;
  const text = useWordsOf(exportWords);
  const { state, start, stop } = useHandOver();
  const isWriting = state.kind === "writing";
  return (
    <div className="export">
      <div className="export-actions">
        {actions.map(({ id, format, way, icon }) => (
          <Button
            disabled={count === 0 || isWriting}
            iconProps={{ iconName: icon }}
            key={id}
            onClick={() => start(textAs(format), way)}
            text={text[id]}
          />
        ))}
      </div>
      <div className="export-said" role="status">
        {state.kind === "writing"
          ? text.writing(state.done, count)
          : state.kind === "idle"
            ? ""
            : ends[state.kind]}
      </div>
      {isWriting ? <Button onClick={stop} text={cancel} /> : null}
    </div>
  );
}

const actions = [
  { id: "downloadCsv", format: "csv", way: "download", icon: "Download" },
  { id: "downloadJson", format: "json", way: "download", icon: "Download" },
  { id: "copyCsv", format: "csv", way: "copy", icon: "Copy" },
  { id: "copyJson", format: "json", way: "copy", icon: "Copy" },
] as const;
