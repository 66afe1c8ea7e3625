import type * as React from "react";

import type { HubEnvironment } from "../../HubEnvironment";
import type { OrganizationView } from "../../useOrganizationView";

/** The panel of an extra. It sees the filters and may change them. */
export type ExtraPanel = React.ComponentType<{
  environment: HubEnvironment;
  view: OrganizationView;
  onView(change: Partial<OrganizationView>): void;
  onClose(): void;
}>;

/** A button above the table, which opens a panel. */
export type ExtraButton = React.ComponentType<{ onOpen(panel: ExtraPanel): void }>;
