import * as React from "react";

import type { Evidence, EvidenceContent } from "../../../../jobs/evidence/Evidence";
import type { EvidenceChain } from "../../../../jobs/evidence/EvidenceChain";
import { failureOf, type Failure } from "../../../../jobs/pace/Failure";
import { useIsMounted } from "../../../../ui/state/useIsMounted";

export interface Sealing {
  readonly isBusy: boolean;
  /** Why the last attempt made no report. */
  readonly failure: Failure | undefined;
  /** The report that was sealed last. One that fails later takes nothing away. */
  readonly evidence: Evidence | undefined;
  seal(): void;
}

/** Seals a report as the newest of the chain whenever `seal` is called, with what `content` says by then. */
export function useSealing(
  chain: EvidenceChain,
  content: () => EvidenceContent,
  onSealed?: () => void,
): Sealing {
  const [state, setState] = React.useState<Omit<Sealing, "seal">>({
    isBusy: false,
    failure: undefined,
    evidence: undefined,
  });
  const isMounted = useIsMounted();
  const seal = async () => {
    setState((before) => ({ ...before, isBusy: true, failure: undefined }));
    try {
      const evidence = await chain.append(content());
      if (!isMounted.current) return;
      setState({ isBusy: false, failure: undefined, evidence });
      onSealed?.();
    } catch (error) {
      if (isMounted.current) setState((before) => ({ ...before, isBusy: false, failure: failureOf(error) }));
    }
  };
  return { ...state, seal: () => void seal() };
}
