import * as React from "react";

import type { ExtraTab } from "./ExtraTab";

/**
 * Features that add a tab, by the name that it has in the address. To remove one, delete its folder and its line here.
 */
const loads: Readonly<Record<string, () => Promise<ExtraTab>>> = {
  rules: async () => (await import(/* webpackMode: "eager" */ "../rules/rulesTab")).rulesTab,
  templates: async () => (await import(/* webpackMode: "eager" */ "../templates/templatesTab")).templatesTab,
  incident: async () => (await import(/* webpackMode: "eager" */ "../incident/incidentTab")).incidentTab,
};

/** The titles are bundled with the page, so they are there as soon as it is drawn. */
export const extraTabs = Object.entries(loads).map(([id, load]) => ({
  id,
  Title: React.lazy(async () => ({ default: (await load()).Title })),
  TokenAction: React.lazy(async () => ({ default: (await load()).TokenAction ?? Nothing })),
  Tab: React.lazy(async () => ({ default: await (await load()).loadTab() })),
}));

function Nothing(_: { onOpen(): void }) {
  return null;
}
