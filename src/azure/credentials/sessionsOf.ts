// Loaded on demand, as a chunk of its own: MSAL is twice the size of a hub.
import { createNestablePublicClientApplication, type IPublicClientApplication } from "@azure/msal-browser";

import { connectExtensionData } from "../data/connectExtensionData";
import { onceUnlessItFails } from "../onceUnlessItFails";
import { appMemoryOf } from "./AppMemory";
import type { AppIds, NamedEntraApp } from "./entraApp";
import { entraSession, type EntraSession } from "./EntraSession";
import { lastAppOf, type LastApp } from "./LastApp";

/** Who signs in, and where. */
export interface SigningIn {
  readonly organizationId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  /** The organization's tenant; `undefined` if unknown. */
  ownTenant(): Promise<string | undefined>;
}

interface Sessions {
  /** Requests nothing from the bridge by itself. */
  open(app: NamedEntraApp): EntraSession;
  readonly lastApp: LastApp;
}

/**
 * A person's sign-ins, one for each application. What the person accepts on this page is known to every later session on
 * it, even where nothing can be stored.
 */
export function sessionsOf(signingIn: SigningIn): Sessions {
  const { organizationId, userId, scopes, ownTenant } = signingIn;
  const data = connectExtensionData("person");
  const memory = appMemoryOf("used", { organizationId, userId, data });
  /** By client and tenant, so that a token is asked for once, and never taken for another tenant's. */
  const applications = new Map<string, () => Promise<IPublicClientApplication>>();
  const applicationFor = ({ clientId, tenantId = "" }: AppIds) => {
    const key = `${clientId} ${tenantId}`.toLowerCase();
    const application = applications.get(key) ?? onceUnlessItFails(() => createApplication(clientId));
    applications.set(key, application);
    return application;
  };
  return {
    lastApp: lastAppOf({ organizationId, userId }),
    open: (app) =>
      entraSession({ app, scopes, memory, ownTenant, createApplication: () => applicationFor(app)() }),
  };
}

function createApplication(clientId: string): Promise<IPublicClientApplication> {
  return createNestablePublicClientApplication({
    auth: { clientId },
    // Session storage would outlive the page with a token that can mint others.
    cache: { cacheLocation: "memoryStorage" },
  });
}
