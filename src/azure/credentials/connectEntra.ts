import * as SDK from "azure-devops-extension-sdk";

import type { ExtensionData } from "../data/ExtensionData";
import { loadEntraApp } from "../data/entraAppSetting";
import { packagedEntraApp, type NamedEntraApp } from "./entraApp";
import { createEntraCredential, type EntraBridge, type EntraCredential } from "./EntraCredential";
import { EntraUnavailable } from "./EntraUnavailable";
import { onceUnlessItFails } from "./onceUnlessItFails";
import type { UsedApp } from "./UsedApp";

const loadMsal = () => import(/* webpackChunkName: "msal" */ "./msal");

const bridge: EntraBridge = {
  // Once for all credentials of the page: enabling it again would orphan the applications created before.
  enable: onceUnlessItFails(() =>
    SDK.enableNestedAppAuth().catch(() => {
      throw new EntraUnavailable("noBridge");
    }),
  ),
  async createApplication({ clientId }) {
    const { createNestablePublicClientApplication } = await loadMsal();
    return createNestablePublicClientApplication({
      auth: { clientId },
      // Session storage would outlive the page with a token that can mint others.
      cache: { cacheLocation: "memoryStorage" },
    });
  },
};

/** The credential for the given scopes, through the organization's application or the packaged one. */
export function connectEntra(scopes: readonly string[], data: ExtensionData, used: UsedApp): EntraCredential {
  const findAppAndLoad = () => {
    // The library loads while the setting is read; if that fails, the error shows when it is needed and loads
    // again.
    loadMsal().catch(() => undefined);
    return findApp(data);
  };
  return createEntraCredential(scopes, bridge, findAppAndLoad, used);
}

/** @throws EntraUnavailable `noClientId`, `invalidClientId` */
async function findApp(data: ExtensionData): Promise<NamedEntraApp> {
  const { app: setting, changed } = await loadEntraApp(data);
  if (setting === "invalid") throw new EntraUnavailable("invalidClientId");
  const app = setting === "none" ? packagedEntraApp() : { ...setting, changed };
  if (!app) throw new EntraUnavailable("noClientId");
  return app;
}
