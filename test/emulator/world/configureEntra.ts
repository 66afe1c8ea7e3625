import type { ExtensionDataStore } from "./ExtensionDataStore";
import type { Population } from "./scenarios";
import { seededGuid } from "./seeded";

const everyone = { type: "Default", value: "Current" } as const;
const mine = { type: "User", value: "Me" } as const;

/** What another member may write at any time: an application and a tenant that are not the organization's. */
export const foreignApp = {
  clientId: seededGuid("application", "stranger"),
  tenantId: seededGuid("tenant", "stranger"),
  changed: {
    byId: seededGuid("identity", "Milo Andersen"),
    byName: "Milo Andersen",
    atUtc: "2026-11-20T09:00:00Z",
  },
};

/**
 * An administrator has entered the Entra application in the extension's settings, and the signed-in person has used
 * it, in a browser that no longer exists. A journey checks that the extension itself writes the same after the
 * Microsoft window.
 */
export function configureEntra(data: ExtensionDataStore, population: Population): void {
  const { entraClientId: clientId, hasUsedEntraApp, scenario } = population;
  if (clientId === undefined) return;
  const isForeign = scenario === "foreign-app";
  data.set(everyone, "$settings", { id: "entraApp", value: isForeign ? foreignApp : { clientId } });
  if (hasUsedEntraApp) data.set(mine, "$settings", { id: "usedEntraApp", value: { clientId, tenantId: "" } });
}
