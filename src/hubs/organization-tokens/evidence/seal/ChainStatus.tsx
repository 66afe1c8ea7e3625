import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { Chain } from "../../../../jobs/evidence/chain/readChain";
import type { EvidenceChain } from "../../../../jobs/evidence/EvidenceChain";
import { failureOf } from "../../../../jobs/pace/Failure";
import type { LoadState } from "../../../../ui/state/LoadState";
import { useLoad } from "../../../../ui/state/useLoad";
import type { Words } from "../../../../ui/words/en";
import { useWords } from "../../../../ui/words/WordsContext";
import { shortFailure } from "../../../failure/shortFailure";
import { evidenceWords } from "../words/evidenceWords";

/** Whether the person's chain of reports holds as a whole, or from where it does not. */
export function ChainStatus({ chain }: { chain: EvidenceChain }) {
  const words = useWords();
  const load = React.useCallback(() => chain.read(), [chain]);
  const { loadState, reload } = useLoad(load);
  const isBroken = loadState.state === "ready" && loadState.value.brokenAt !== undefined;
  return (
    <div className="chain-status">
      <span className={isBroken ? "chain-broken" : undefined} role="status">
        {sentenceOf(loadState, words)}
      </span>
      {loadState.state === "failed" ? <Button onClick={reload} subtle text={words.common.tryAgain} /> : null}
    </div>
  );
}

function sentenceOf(loadState: LoadState<Chain>, words: Words): string {
  const text = evidenceWords.in(words.locale).chain;
  switch (loadState.state) {
    case "loading":
      return text.reading;
    case "failed":
      return text.failed(shortFailure(failureOf(loadState.error), words));
    case "ready": {
      const { links, brokenAt } = loadState.value;
      if (brokenAt !== undefined) return text.broken(brokenAt, links.length);
      return links.length === 0 ? text.empty : text.intact(links.length);
    }
  }
}
