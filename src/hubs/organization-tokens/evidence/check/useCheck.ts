import * as React from "react";

import type { EvidenceChain, PlaceInChain } from "../../../../jobs/evidence/EvidenceChain";
import type { EvidenceVerdict } from "../../../../jobs/evidence/verifyEvidence";
import { failureOf, type Failure } from "../../../../jobs/pace/Failure";
import { checkFiles } from "./checkFiles";

/** Where a report is in the chain, or why that is not known. */
export type CheckedPlace = PlaceInChain | Failure;

export type Check =
  | { readonly kind: "nothing" | "busy" | "noFile" }
  | { readonly kind: "done"; readonly verdict: EvidenceVerdict; readonly place: CheckedPlace | undefined };

/** The files that were chosen, and what the check of them found. It begins anew with each file. */
export function useCheck(chain: EvidenceChain) {
  const [files, setFiles] = React.useState<{ report?: File; before?: File }>({});
  const [check, setCheck] = React.useState<Check>({ kind: "nothing" });
  const running = React.useRef<AbortController>();
  React.useEffect(() => () => running.current?.abort(), []);
  const choose = async (next: typeof files) => {
    setFiles(next);
    const { report, before } = next;
    if (!report) return;
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const show = (found: Check) => {
      if (!signal.aborted) setCheck(found);
    };
    show({ kind: "busy" });
    try {
      const verdict = await checkFiles(report, before, signal);
      show({ kind: "done", verdict, place: await placeOf(verdict, chain) });
    } catch {
      // The file is gone, or it changed since it was chosen.
      show({ kind: "noFile" });
    }
  };
  return {
    files,
    check,
    chooseReport: (report: File) => void choose({ ...files, report }),
    chooseBefore: (before: File) => void choose({ ...files, before }),
  };
}

/** Never rejects. `undefined` for what is no intact report. */
async function placeOf(verdict: EvidenceVerdict, chain: EvidenceChain): Promise<CheckedPlace | undefined> {
  return "evidence" in verdict ? chain.check(verdict.evidence).catch(failureOf) : undefined;
}
