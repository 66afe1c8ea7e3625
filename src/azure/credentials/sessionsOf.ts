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
  /** The tenant of the organization; `undefined` where it is not known. */
  ownTenant(): Promise<string | undefined>;
}

/**
 * The sign-in of a person in the name of an application. Asks the bridge for nothing by itself. What the person accepts
 * on this page is known to every later session of the page, also where nothing can be kept.
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
