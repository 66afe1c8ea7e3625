import type * as React from "react";

import type { KeptScan } from "../../../../jobs/kept-scan/KeptScan";
import type { HubEnvironment } from "../../HubEnvironment";

/** A way to get a scan that was made elsewhere. */
export interface ScanSource {
  /** Stands where a scan is started, and beside a kept one, where there is room for a button only. */
  readonly Opener: React.ComponentType<{
    environment: HubEnvironment;
    isBesideKept: boolean;
    /** Resolves when the scan is shown, and kept if it can be. */
    onOpen(scan: KeptScan): Promise<void>;
  }>;
  /** Says of a kept scan what only this source knows; nothing of others. It takes the focus of whoever has just opened it. */
  readonly Note: React.ComponentType<{ scan: KeptScan; isJustOpened: boolean }>;
}
