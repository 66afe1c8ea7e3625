import type * as React from "react";

import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import type { HubEnvironment } from "../../HubEnvironment";
import type { OrganizationView } from "../../useOrganizationView";

/** The tokens on screen. */
export interface Found {
  readonly table: TokenColumns;
  /** Those that match the filters, in the order shown. */
  readonly rows: Uint32Array;
  readonly moment: Date;
  /** A scan is still adding to the table. */
  readonly isGrowing: boolean;
}

/** An extra's panel, which can see the tokens, and see and change the filters. */
export type ExtraPanel = React.ComponentType<{
  environment: HubEnvironment;
  found: Found;
  view: OrganizationView;
  onView(change: Partial<OrganizationView>): void;
  onClose(): void;
}>;

/** A button above the table that opens a panel. */
export interface ExtraButton {
  readonly Button: React.ComponentType<{ onOpen(): void }>;
  loadPanel(): Promise<ExtraPanel>;
}
