import * as SDK from "azure-devops-extension-sdk";

import type { ExtensionData } from "../extensionData";
import { entraAppKey, packagedEntraApp, readEntraApp, type EntraApp } from "./entraApp";
import { createEntraCredential, type EntraBridge, type EntraCredential } from "./EntraCredential";
import { EntraUnavailable } from "./EntraUnavailable";
import { once } from "./once";

const bridge: EntraBridge = {
  // Once for all credentials of the page: enabling it again would orphan the applications made before.
  enable: once(() =>
    SDK.enableNestedAppAuth().catch(() => {
      throw new EntraUnavailable("noBridge");
    }),
  ),
  async createApplication({ clientId }) {
    const { createNestablePublicClientApplication } = await import(/* webpackChunkName: "msal" */ "./msal");
    return createNestablePublicClientApplication({
      auth: { clientId },
      // Session storage would outlive the page with a token that can mint others.
      cache: { cacheLocation: "memoryStorage" },
    });
  },
};

/** The credential for the given scopes, through the organization's application or the packaged one. */
export function connectEntra(scopes: readonly string[], data: ExtensionData): EntraCredential {
  return createEntraCredential(scopes, bridge, () => findApp(data));
}

/** @throws EntraUnavailable `noClientId`, `invalidClientId` */
async function findApp(data: ExtensionData): Promise<EntraApp> {
  const setting = readEntraApp(await data.getValue(entraAppKey));
  if (setting === "invalid") throw new EntraUnavailable("invalidClientId");
  const app = setting === "none" ? packagedEntraApp() : setting;
  if (!app) throw new EntraUnavailable("noClientId");
  return app;
}
