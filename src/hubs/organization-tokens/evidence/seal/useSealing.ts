import * as React from "react";

import type { Evidence, EvidenceContent } from "../../../../jobs/evidence/Evidence";
import type { EvidenceChain } from "../../../../jobs/evidence/EvidenceChain";
import { EvidenceTooLarge } from "../../../../jobs/evidence/longestEvidence";
import { failureOf, type Failure } from "../../../../jobs/pace/Failure";

export interface Sealing {
  readonly state: "resting" | "busy" | "cancelled" | "tooLarge" | Failure;
  /** The report that was sealed last. One that fails later takes nothing away. */
  readonly evidence: Evidence | undefined;
  seal(): void;
  /** Seals nothing, unless the report is linked already. */
  cancel(): void;
}

/**
 * Seals a report as the newest of the chain whenever `seal` is called, with what `content` says by then. Leaving the page
 * cancels it: nobody would have the report.
 */
export function useSealing(
  chain: EvidenceChain,
  content: (signal: AbortSignal) => EvidenceContent | Promise<EvidenceContent>,
  onSealed?: () => void,
): Sealing {
  const [state, setState] = React.useState<Sealing["state"]>("resting");
  const [evidence, setEvidence] = React.useState<Evidence>();
  const running = React.useRef<AbortController>();
  React.useEffect(
    () => () => {
      running.current?.abort();
      running.current = undefined;
    },
    [],
  );
  const seal = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState("busy");
    try {
      const sealed = await chain.append(await content(signal), signal);
      if (running.current !== controller) return;
      setState("resting");
      setEvidence(sealed);
      onSealed?.();
    } catch (error) {
      if (running.current === controller) setState(whyNot(error, signal));
    }
  };
  return { state, evidence, seal: () => void seal(), cancel: () => running.current?.abort() };
}

/** Whoever cancels while the link is written hears what became of that. */
function whyNot(error: unknown, { reason }: AbortSignal): Sealing["state"] {
  if (error === reason) return "cancelled";
  return error instanceof EvidenceTooLarge ? "tooLarge" : failureOf(error);
}
