import { Button } from "azure-devops-ui/Button";
import { ProgressBar } from "azure-devops-ui/ProgressBar";
import * as React from "react";

import type { KeptScan } from "../../../jobs/kept-scan/KeptScan";
import { displayName, shorten } from "../../../tokens/text/displayText";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { HubEnvironment } from "../HubEnvironment";
import { openingSentence } from "./openingSentence";
import { useFileDrop } from "./useFileDrop";
import { useOpenFile } from "./useOpenFile";
import { scanFileWords } from "./words/scanFileWords";

interface Props {
  environment: HubEnvironment;
  isBesideKept: boolean;
  onOpen(scan: KeptScan): Promise<void>;
}

/** Opens a file by its button, or dropped on the section around it, and says what is wrong with one. */
export function OpenScanFile({ environment, isBesideKept, onOpen }: Props) {
  const words = useWords();
  const text = useWordsOf(scanFileWords);
  const group = React.useRef<HTMLDivElement>(null);
  const chooser = React.useRef<HTMLInputElement>(null);
  const { opening, open, openPart, cancel } = useOpenFile(environment, onOpen);
  useFileDrop(group, open);
  const isReading = opening.kind === "reading";
  const isTaking = opening.kind === "taking";
  const part =
    opening.kind === "refused" && opening.why.kind === "part"
      ? { name: opening.name, scan: opening.why.scan }
      : undefined;
  return (
    <div aria-label={text.open} className="scan-file" ref={group} role="group">
      <Button disabled={isReading || isTaking} onClick={() => chooser.current?.click()} text={text.open} />
      {isBesideKept ? null : <span className="secondary-text">{text.hint}</span>}
      <input
        aria-label={text.open}
        autoComplete="off"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) open(file);
          // So that the same file can be chosen again once it has changed.
          target.value = "";
        }}
        ref={chooser}
        type="file"
      />
      {isReading ? <Button onClick={cancel} text={text.cancel} /> : null}
      <div role="status">{openingSentence(opening, environment.host.organization.name, words)}</div>
      {part ? <Button onClick={() => openPart(part.name, part.scan)} text={text.openPart} /> : null}
      {isReading || isTaking ? (
        <ProgressBar
          ariaLabel={text.reading(shorten(displayName(opening.name), 60))}
          currentValue={isReading ? opening.share : 1}
          maxValue={1}
        />
      ) : null}
    </div>
  );
}
