import type * as React from "react";

import type { RevocationPreview } from "../../../../jobs/revocation/plan/previewRevocation";
import type { HubEnvironment } from "../../HubEnvironment";

/** Something else to do with what a preview shows, instead of revoking it here and now. */
export interface PreviewExtra {
  loadPart(): Promise<React.ComponentType<PreviewExtraProps>>;
}

export interface PreviewExtraProps {
  environment: HubEnvironment;
  preview: RevocationPreview;
  /** As typed so far; empty if there is none yet. */
  reason: string;
  /** The filter that found the tokens, as written in the host's address. */
  filter: Readonly<Record<string, string>>;
  /** A scan is still adding to the table. */
  isGrowing: boolean;
  /** Nothing may be revoked right now, and the preview says why. */
  isBlocked: boolean;
}
