import type { AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";

import type { EntraApp } from "./entraApp";
import { EntraUnavailable } from "./EntraUnavailable";
import { entraFailure } from "./entraFailure";
import { once } from "./once";
import { within } from "./within";

/** Azure DevOps as a resource in Entra. https://learn.microsoft.com/rest/api/azure/devops/tokens */
const azureDevOps = "499b84ac-1321-427f-aa17-267ca6975798";

/** Milliseconds. MSAL waits for ever for a bridge that is silent; a popup waits for a person. */
const silentLimitMs = 15_000;
const popupLimitMs = 300_000;

export interface EntraBridge {
  /** Turns the bridge of the host on. Rejects where there is none. */
  enable(): Promise<void>;
  /** Makes an MSAL application on top of the bridge. */
  createApplication(app: EntraApp): Promise<IPublicClientApplication>;
}

export interface EntraCredential {
  /** An access token of the person, without a window. @throws EntraUnavailable */
  getToken(forceRefresh: boolean): Promise<string>;
  /** Asks the person in a window of the host. Must be called from a click. @throws EntraUnavailable */
  askConsent(): Promise<void>;
}

/**
 * The person's Entra token through Nested App Authentication, kept in memory only.
 * The connection is made once, also for calls at the same time; after a failure the next call makes it anew.
 */
export function createEntraCredential(
  scopes: readonly string[],
  bridge: EntraBridge,
  findApp: () => Promise<EntraApp>,
): EntraCredential {
  const connected = once(async () => {
    const app = await findApp();
    await within(silentLimitMs, bridge.enable());
    const application = await within(silentLimitMs, bridge.createApplication(app).catch(entraFailure));
    return { application, app };
  });

  const request = (app: EntraApp) => ({
    scopes: scopes.map((scope) => `${azureDevOps}/${scope}`),
    // MSAL forwards an authority to the bridge only when the request itself names it.
    ...(app.tenantId ? { authority: `https://login.microsoftonline.com/${app.tenantId}` } : {}),
  });

  return {
    async getToken(forceRefresh) {
      const { application, app } = await connected();
      const result = await within(
        silentLimitMs,
        application.acquireTokenSilent({ ...request(app), forceRefresh }).catch(entraFailure),
      );
      return checked(result, scopes);
    },
    async askConsent() {
      const { application, app } = await connected();
      const result = await within(
        popupLimitMs,
        application.acquireTokenPopup(request(app)).catch(entraFailure),
      );
      checked(result, scopes);
    },
  };
}

/** Consent may cover less than was asked for; half of it cannot open the door. */
function checked(result: AuthenticationResult, scopes: readonly string[]): string {
  const granted = result.scopes.map((scope) => scope.slice(scope.lastIndexOf("/") + 1).toLowerCase());
  const missing = scopes.filter((scope) => !granted.includes(scope));
  if (missing.length > 0) throw new EntraUnavailable("partialConsent", missing.join(" "));
  return result.accessToken;
}
