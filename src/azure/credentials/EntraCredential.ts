import type { AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";

import type { EntraApp, NamedEntraApp } from "./entraApp";
import { EntraUnavailable } from "./EntraUnavailable";
import { entraFailure } from "./entraFailure";
import { withinLimit } from "../withinLimit";
import { onceUnlessItFails } from "./onceUnlessItFails";
import { isAnotherApp, type UsedApp } from "./UsedApp";

/** Azure DevOps as a resource in Entra. https://learn.microsoft.com/rest/api/azure/devops/tokens */
const azureDevOps = "499b84ac-1321-427f-aa17-267ca6975798";

/** Milliseconds. MSAL waits forever for a silent bridge; a popup waits for a person. */
const silentLimitMs = 15_000;
const popupLimitMs = 300_000;

export interface EntraBridge {
  /** Turns on the host's bridge. Rejects if there is none. */
  enable(): Promise<void>;
  /** Makes an MSAL application on top of the bridge. */
  createApplication(app: EntraApp): Promise<IPublicClientApplication>;
}

export interface EntraCredential {
  /** Starts what the first token needs, so that the page can be drawn in the meantime. */
  prepare(): void;
  /** An access token of the person, without a window. @throws EntraUnavailable */
  getToken(forceRefresh: boolean): Promise<string>;
  /**
   * Asks the person in a host window that names the application: completing it means accepting the
   * application. Must be called from a click. @throws EntraUnavailable
   */
  askConsent(): Promise<void>;
  /** Makes the next call look up the application again: someone may have set another one in the meantime. */
  forgetApp(): void;
}

/**
 * The person's Entra token through Nested App Authentication, kept in memory only. Concurrent calls share one
 * connection; after a failure the next call connects again.
 */
export function createEntraCredential(
  scopes: readonly string[],
  bridge: EntraBridge,
  findApp: () => Promise<NamedEntraApp>,
  used: UsedApp,
): EntraCredential {
  const connect = () =>
    onceUnlessItFails(async () => {
      const app = await within(silentLimitMs, findApp);
      await within(silentLimitMs, () => bridge.enable());
      const application = await within(silentLimitMs, () =>
        bridge.createApplication(app).catch(entraFailure),
      );
      return { application, app };
    });
  let connected = connect();

  const request = (app: EntraApp) => ({
    scopes: scopes.map((scope) => `${azureDevOps}/${scope}`),
    // MSAL forwards an authority to the bridge only when the request itself names it.
    ...(app.tenantId ? { authority: `https://login.microsoftonline.com/${app.tenantId}` } : {}),
  });

  const naming = (app: NamedEntraApp) => (error: unknown) => {
    if (!(error instanceof EntraUnavailable)) throw error;
    const before = isAnotherApp(app, used) ? used.recall() : undefined;
    throw new EntraUnavailable(error.reason, error.detail, app, before);
  };

  const accepted = (app: NamedEntraApp, { accessToken, scopes: given }: AuthenticationResult) => {
    const missing = missingOf(given, scopes);
    if (missing.length > 0) throw new EntraUnavailable("partialConsent", missing.join(" "), app);
    used.keep(app.clientId.toLowerCase());
    return accessToken;
  };

  return {
    prepare() {
      // A failure shows when a token is requested, which connects again.
      connected().catch(() => undefined);
    },
    async getToken(forceRefresh) {
      const { application, app } = await connected();
      if (isAnotherApp(app, used)) throw new EntraUnavailable("changedApp", undefined, app, used.recall());
      const result = await within(silentLimitMs, () =>
        application.acquireTokenSilent({ ...request(app), forceRefresh }).catch(entraFailure),
      ).catch(naming(app));
      return accepted(app, result);
    },
    async askConsent() {
      const { application, app } = await connected();
      const result = await within(popupLimitMs, () =>
        application.acquireTokenPopup(request(app)).catch(entraFailure),
      ).catch(naming(app));
      accepted(app, result);
    },
    forgetApp() {
      connected = connect();
    },
  };
}

function within<T>(limitMs: number, work: () => Promise<T>): Promise<T> {
  return withinLimit(limitMs, work, { late: () => new EntraUnavailable("noAnswer") });
}

/** Consent may cover only part of what was requested, and half of it is not enough. */
function missingOf(given: readonly string[], wanted: readonly string[]): readonly string[] {
  const granted = given.map((scope) => scope.slice(scope.lastIndexOf("/") + 1).toLowerCase());
  return wanted.filter((scope) => !granted.includes(scope));
}
