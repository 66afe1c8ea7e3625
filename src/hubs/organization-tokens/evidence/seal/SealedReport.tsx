import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { Evidence } from "../../../../jobs/evidence/Evidence";
import { evidenceToJson } from "../../../../jobs/evidence/evidenceToJson";
import type { EvidenceChain } from "../../../../jobs/evidence/EvidenceChain";
import { Copyable } from "../../../../ui/copy/Copyable";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import type { Way } from "../../../export/handOver";
import { useHandOver } from "../../../export/useHandOver";
import { exportWords } from "../../../export/words/exportWords";
import { EvidencePanel } from "../page/EvidencePanel";
import { evidenceWords } from "../words/evidenceWords";
import { ChainStatus } from "./ChainStatus";
import { evidenceFileName } from "./evidenceFileName";

interface Props {
  evidence: Evidence;
  chain: EvidenceChain;
}

/** A report that was just sealed: its place in the chain and its hash, and the ways to keep it. */
export function SealedReport({ evidence, chain }: Props) {
  const { common } = useWords();
  const text = useWordsOf(evidenceWords).seal;
  const { report: said } = useWordsOf(exportWords);
  const { state, start, stop } = useHandOver();
  const [isOpen, setIsOpen] = React.useState(false);
  const { number, previous, hash } = evidence;
  const follows =
    number === 1 ? text.first : previous === null ? text.followsNothing : text.follows(number - 1);
  const isWriting = state.kind === "writing";
  const handOver = (way: Way) => () =>
    start(
      {
        ...{ name: evidenceFileName(evidence), type: "application/json" },
        ...{ parts: evidenceToJson(evidence), count: evidence.content.before.length },
      },
      way,
    );
  return (
    <>
      <p>{follows}</p>
      <p>
        {text.hash} <Copyable label={text.copyHash(number)} value={hash} />
      </p>
      <ChainStatus chain={chain} />
      <p>{text.keep}</p>
      <div className="button-row">
        <Button
          disabled={isWriting}
          iconProps={{ iconName: "Download" }}
          onClick={handOver("download")}
          text={text.download}
        />
        <Button
          disabled={isWriting}
          iconProps={{ iconName: "Copy" }}
          onClick={handOver("copy")}
          text={text.copy}
        />
        <Button iconProps={{ iconName: "Print" }} onClick={() => setIsOpen(true)} text={text.print} />
      </div>
      <div role="status">{state.kind === "idle" ? "" : said[state.kind]}</div>
      {isWriting ? <Button onClick={stop} text={common.cancel} /> : null}
      {isOpen ? <EvidencePanel evidence={evidence} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
