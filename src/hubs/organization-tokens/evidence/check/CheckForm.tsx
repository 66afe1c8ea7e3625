import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { Evidence } from "../../../../jobs/evidence/Evidence";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import type { HubEnvironment } from "../../HubEnvironment";
import { EvidencePanel } from "../page/EvidencePanel";
import { ChainStatus } from "../seal/ChainStatus";
import { useChain } from "../seal/useChain";
import { evidenceWords } from "../words/evidenceWords";
import { FileDrop } from "./FileDrop";
import { placeSentence } from "./placeSentence";
import { useCheck } from "./useCheck";
import { verdictSentence } from "./verdictSentence";

/** Takes the file of a report, and says whether it is intact and in the person's chain, and whether the chain holds. */
export function CheckForm({ environment }: { environment: HubEnvironment }) {
  const words = useWords();
  const text = useWordsOf(evidenceWords).check;
  const chain = useChain(environment);
  const { files, check, chooseReport, chooseBefore } = useCheck(chain);
  const [opened, setOpened] = React.useState<Evidence>();
  const evidence = check.kind === "done" && "evidence" in check.verdict ? check.verdict.evidence : undefined;
  const sentences = () => {
    switch (check.kind) {
      case "nothing":
        return [];
      case "busy":
        return [text.busy];
      case "noFile":
        return [text.noFile];
      case "done":
        return [
          verdictSentence(check.verdict, files.before !== undefined, words),
          ...(evidence && check.place ? [placeSentence(evidence, check.place, environment.host, words)] : []),
        ];
    }
  };
  return (
    <div className="evidence">
      <p className="secondary-text">{text.what}</p>
      <FileDrop file={files.report} label={text.file} onFile={chooseReport} />
      <FileDrop file={files.before} label={text.before} onFile={chooseBefore} />
      <div role="status">
        {sentences().map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {evidence ? (
        <div className="button-row">
          <Button onClick={() => setOpened(evidence)} text={text.open} />
        </div>
      ) : null}
      <ChainStatus chain={chain} />
      {opened ? <EvidencePanel evidence={opened} onClose={() => setOpened(undefined)} /> : null}
    </div>
  );
}
