import type * as React from "react";

import type { HubEnvironment } from "../../HubEnvironment";
import type { OrganizationView } from "../../useOrganizationView";

/** An extra's panel, which can see and change the filters. */
export type ExtraPanel = React.ComponentType<{
  environment: HubEnvironment;
  view: OrganizationView;
  onView(change: Partial<OrganizationView>): void;
  onClose(): void;
}>;

/** A button above the table that opens a panel. */
export type ExtraButton = React.ComponentType<{ onOpen(panel: ExtraPanel): void }>;
