// Loaded on demand, as a chunk of its own: MSAL is twice the size of a hub.
import { createNestablePublicClientApplication } from "@azure/msal-browser";

import { connectExtensionData } from "../data/connectExtensionData";
import { appMemoryOf } from "./AppMemory";
import type { NamedEntraApp } from "./entraApp";
import { entraSession, type EntraSession } from "./EntraSession";

/** Who signs in, and where. */
export interface SigningIn {
  readonly organizationId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  /** The organization's tenant; `undefined` if unknown. */
  ownTenant(): Promise<string | undefined>;
}

/**
 * A person's sign-in for an application. Requests nothing from the bridge by itself. What the person accepts on this
 * page is known to every later session on it, even where nothing can be stored.
 */
export function sessionsOf(signingIn: SigningIn): (app: NamedEntraApp) => EntraSession {
  const { organizationId, userId, scopes, ownTenant } = signingIn;
  const data = connectExtensionData("person");
  const memory = appMemoryOf("used", { organizationId, userId, data });
  return (app) =>
    entraSession({
      app,
      scopes,
      memory,
      ownTenant,
      createApplication: () =>
        createNestablePublicClientApplication({
          auth: { clientId: app.clientId },
          // Session storage would outlive the page with a token that can mint others.
          cache: { cacheLocation: "memoryStorage" },
        }),
    });
}
