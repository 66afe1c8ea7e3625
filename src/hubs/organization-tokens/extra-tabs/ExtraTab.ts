import type * as React from "react";

import type { FindingsProps } from "../findings/FindingsProps";
import type { Scanning } from "../scan/useScan";

export interface ExtraTabProps extends FindingsProps {
  scanning: Scanning;
}

/** A tab of its own, over the scan and the revocation of the page. */
export interface ExtraTab {
  /** Its name, as a person reads it. */
  readonly Title: React.ComponentType;
  /** In a token's details: what opens the tab with this token, if anything does. */
  readonly TokenAction?: React.ComponentType<{ onOpen(): void }>;
  loadTab(): Promise<React.ComponentType<ExtraTabProps>>;
}
