import type { AppIds, NamedEntraApp } from "./entraApp";
import type { EntraSession } from "./EntraSession";
import { inTime, silentLimitMs } from "./inTime";
import { onceUnlessItFails } from "./onceUnlessItFails";

export interface EntraBridge {
  /** Turns on the host's bridge. Rejects if there is none. */
  enable(): Promise<void>;
  /** Loads the rest of the sign-in. Asks nothing of the bridge yet. */
  openSession(app: NamedEntraApp): Promise<EntraSession>;
}

export interface EntraCredential {
  /** Starts what the first token needs, so that the page can be drawn in the meantime. */
  prepare(): void;
  /** An access token of the person, without a window. @throws EntraUnavailable */
  getToken(forceRefresh: boolean): Promise<string>;
  /**
   * Asks the person in a window of the host, which names the application: whoever goes through it has accepted it.
   * `shown` is the application that the page showed before the click; if the setting names another by then, nothing is
   * requested. Must be called from a click. @throws EntraUnavailable
   */
  askConsent(shown: AppIds | undefined): Promise<void>;
  /** The next call asks anew which application to use: somebody may have named another one meanwhile. */
  forgetApp(): void;
}

/**
 * The person's Entra token through Nested App Authentication, kept in memory only. Concurrent calls share one
 * connection; after a failure the next call connects again.
 */
export function createEntraCredential(
  bridge: EntraBridge,
  findApp: () => Promise<NamedEntraApp>,
): EntraCredential {
  const connect = () =>
    onceUnlessItFails(async () => {
      const app = await inTime(silentLimitMs, findApp);
      await inTime(silentLimitMs, () => bridge.enable());
      return inTime(silentLimitMs, () => bridge.openSession(app));
    });
  let connected = connect();

  return {
    prepare() {
      // A failure shows when a token is requested, which connects again.
      connected().catch(() => undefined);
    },
    getToken: async (forceRefresh) => (await connected()).getToken(forceRefresh),
    askConsent: async (shown) => (await connected()).askConsent(shown),
    forgetApp() {
      connected = connect();
    },
  };
}
