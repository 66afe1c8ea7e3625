import type { AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";

import { withinLimit } from "../withinLimit";
import type { AppMemory, Comparison } from "./AppMemory";
import { isPackaged, isSameApp, type AppFacts, type AppIds, type NamedEntraApp } from "./entraApp";
import { entraFailure } from "./entraFailure";
import { EntraUnavailable } from "./EntraUnavailable";
import { inTime, popupLimitMs, silentLimitMs } from "./inTime";
import { onceUnlessItFails } from "../onceUnlessItFails";

/** Azure DevOps as a resource in Entra. https://learn.microsoft.com/rest/api/azure/devops/tokens */
const azureDevOps = "499b84ac-1321-427f-aa17-267ca6975798";

/** Milliseconds. The page waits for these answers, and can do without. */
const tenantLimitMs = 5_000;
const keepLimitMs = 5_000;

/** The sign-in for one application. */
export interface EntraSession {
  /** Without a window. @throws EntraUnavailable */
  getToken(forceRefresh: boolean): Promise<string>;
  /**
   * In a window of the host; must be called from a click. `shown` is the application that the person saw: if the
   * setting names another by then, nothing is requested. @throws EntraUnavailable
   */
  askConsent(shown: AppIds | undefined): Promise<void>;
}

interface Parts {
  readonly app: NamedEntraApp;
  readonly scopes: readonly string[];
  readonly memory: AppMemory;
  createApplication(): Promise<IPublicClientApplication>;
  /** The organization's tenant; `undefined` if unknown. */
  ownTenant(): Promise<string | undefined>;
}

const same: Comparison = { isSame: true };

/**
 * Any member can write the organization's setting. So a token is requested silently only for the application that came
 * with the extension, or for one that this person has used here before with the same client and tenant.
 */
export function entraSession({ app, scopes, memory, createApplication, ownTenant }: Parts): EntraSession {
  const application = onceUnlessItFails(() =>
    inTime(silentLimitMs, () => createApplication().catch(entraFailure)),
  );
  const request = {
    scopes: scopes.map((scope) => `${azureDevOps}/${scope}`),
    // MSAL forwards an authority to the bridge only when the request itself names it.
    ...(app.tenantId ? { authority: `https://login.microsoftonline.com/${app.tenantId}` } : {}),
  };

  const compare = async () => (isPackaged(app) ? same : inTime(silentLimitMs, () => memory.compare(app)));

  const factsOf = async (comparison: Comparison): Promise<AppFacts> => {
    const late = () => new EntraUnavailable("noAnswer");
    const tenant = () => withinLimit(tenantLimitMs, ownTenant, { late }).catch(() => undefined);
    return {
      app,
      ...(comparison.isSame ? {} : { before: comparison.before, isMemoryLost: comparison.isLost }),
      ownTenantId: app.tenantId ? await tenant() : undefined,
    };
  };

  const changed = async (comparison: Comparison) =>
    new EntraUnavailable("changedApp", undefined, await factsOf(comparison));

  /** Concurrent calls share one comparison; after a change, the next call compares again. */
  const becomeKnown = onceUnlessItFails(async () => {
    const comparison = await compare();
    if (!comparison.isSame) throw await changed(comparison);
  });

  const naming = async (error: unknown): Promise<never> => {
    if (!(error instanceof EntraUnavailable)) throw error;
    const comparison = await compare().catch(() => same);
    throw new EntraUnavailable(error.reason, error.detail, await factsOf(comparison));
  };

  const tokenOf = async (result: AuthenticationResult) => {
    const missing = missingOf(result.scopes, scopes);
    if (missing.length === 0) return result.accessToken;
    throw new EntraUnavailable("partialConsent", missing.join(" "));
  };

  const askSilently = async (forceRefresh: boolean) => {
    await becomeKnown();
    const ask = async () => {
      const msal = await application();
      return inTime(silentLimitMs, () =>
        msal.acquireTokenSilent({ ...request, forceRefresh }).catch(entraFailure),
      );
    };
    return ask().then(tokenOf).catch(naming);
  };

  /** What is being asked for, by whether it is to be a fresh one. Lists that are read side by side share a request. */
  const asked = new Map<boolean, Promise<string>>();

  return {
    getToken(forceRefresh) {
      const asking =
        asked.get(forceRefresh) ?? askSilently(forceRefresh).finally(() => asked.delete(forceRefresh));
      asked.set(forceRefresh, asking);
      return asking;
    },
    async askConsent(shown) {
      // The comparison takes a while, and a window that opens too late after the click is blocked.
      if (!shown) await becomeKnown();
      else if (!isSameApp(shown, app)) throw await changed(await compare());
      const ask = async () => {
        const msal = await application();
        return inTime(popupLimitMs, () => msal.acquireTokenPopup(request).catch(entraFailure));
      };
      await ask().then(tokenOf).catch(naming);
      // The sign-in has worked: a host that does not store it must not keep the person from the list.
      await inTime(keepLimitMs, () => memory.keep(app)).catch(() => undefined);
    },
  };
}

/** Consent may cover less than was requested, and half of it is not enough. */
function missingOf(given: readonly string[], wanted: readonly string[]): readonly string[] {
  const granted = given.map((scope) => scope.slice(scope.lastIndexOf("/") + 1).toLowerCase());
  return wanted.filter((scope) => !granted.includes(scope));
}
