import * as React from "react";

import { EvidenceChain } from "../../../../jobs/evidence/EvidenceChain";
import type { HubEnvironment } from "../../HubEnvironment";

/** The chain of the reports of whoever uses the page. */
export function useChain({ organization }: HubEnvironment): EvidenceChain {
  const { ownData } = organization;
  return React.useMemo(() => new EvidenceChain(ownData), [ownData]);
}
