import * as SDK from "azure-devops-extension-sdk";

import type { ExtensionData } from "../data/ExtensionData";
import { loadEntraApp } from "../data/entraAppSetting";
import { packagedEntraApp, type NamedEntraApp } from "./entraApp";
import { createEntraCredential, type EntraCredentialWithEarly } from "./EntraCredential";
import { EntraUnavailable } from "./EntraUnavailable";
import { onceUnlessItFails } from "../onceUnlessItFails";
import { loadSignIn } from "./loadSignIn";
import type { SigningIn } from "./sessionsOf";

/** Once for all credentials of the page: enabling it again would orphan the applications made before. */
const enable = onceUnlessItFails(() =>
  SDK.enableNestedAppAuth().catch(() => {
    throw new EntraUnavailable("noBridge");
  }),
);

/** The credential for the given scopes, through the organization's application or the packaged one. */
export function connectEntra(data: ExtensionData, signingIn: SigningIn): EntraCredentialWithEarly {
  const sessions = onceUnlessItFails(async () => {
    const { sessionsOf } = await loadSignIn().catch(() => {
      throw new EntraUnavailable("failed");
    });
    return sessionsOf(signingIn);
  });
  const bridge = {
    enable,
    openSession: async (app: NamedEntraApp) => (await sessions()).open(app),
    lastApp: async () => (await sessions()).lastApp,
  };
  return createEntraCredential(bridge, () => {
    // The library comes while the setting is asked for; a failure shows when it is needed, which asks again.
    loadSignIn().catch(() => undefined);
    return findApp(data);
  });
}

/** @throws EntraUnavailable `noClientId`, `invalidClientId` */
async function findApp(data: ExtensionData): Promise<NamedEntraApp> {
  const { app: setting, changed } = await loadEntraApp(data);
  if (setting === "invalid") throw new EntraUnavailable("invalidClientId");
  const app = setting === "none" ? packagedEntraApp() : { ...setting, changed };
  if (!app) throw new EntraUnavailable("noClientId");
  return app;
}
