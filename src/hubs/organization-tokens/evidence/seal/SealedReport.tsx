import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { Evidence } from "../../../../jobs/evidence/Evidence";
import { evidenceToJson } from "../../../../jobs/evidence/evidenceToJson";
import type { EvidenceChain } from "../../../../jobs/evidence/EvidenceChain";
import { Copyable } from "../../../../ui/copy/Copyable";
import { copyText } from "../../../../ui/copy/copyText";
import { downloadText } from "../../../../ui/copy/downloadText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
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
  const text = useWordsOf(evidenceWords).seal;
  const [said, setSaid] = React.useState("");
  const [isOpen, setIsOpen] = React.useState(false);
  const { number, previous, hash } = evidence;
  const follows =
    number === 1 ? text.first : previous === null ? text.followsNothing : text.follows(number - 1);
  const download = () => {
    downloadText(evidenceToJson(evidence), evidenceFileName(evidence), "application/json");
    setSaid(text.downloaded);
  };
  const copy = () =>
    void copyText(evidenceToJson(evidence)).then((isCopied) =>
      setSaid(isCopied ? text.copied : text.copyFailed),
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
        <Button iconProps={{ iconName: "Download" }} onClick={download} text={text.download} />
        <Button iconProps={{ iconName: "Copy" }} onClick={copy} text={text.copy} />
        <Button iconProps={{ iconName: "Print" }} onClick={() => setIsOpen(true)} text={text.print} />
      </div>
      <div role="status">{said}</div>
      {isOpen ? <EvidencePanel evidence={evidence} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
