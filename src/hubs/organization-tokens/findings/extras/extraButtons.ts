import * as React from "react";

import type { ExtraButton } from "./ExtraButton";

/**
 * Features that add a button above the table, by the name that their panel has in the address. To remove one, delete
 * its folder and its line here.
 */
const loads: Readonly<Record<string, () => Promise<ExtraButton>>> = {
  export: async () => (await import(/* webpackMode: "eager" */ "../../export/ExportButton")).exportShown,
  views: async () => (await import(/* webpackMode: "eager" */ "../../saved-views/ViewsButton")).savedViews,
};

/** The buttons are bundled with the page, so they are there as soon as it is drawn. */
export const extraButtons = Object.entries(loads).map(([id, load]) => ({
  id,
  Button: React.lazy(async () => ({ default: (await load()).Button })),
  Panel: React.lazy(async () => ({ default: await (await load()).loadPanel() })),
}));
