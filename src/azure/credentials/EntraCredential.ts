import { earlySignIn, type EarlySignIn } from "./EarlySignIn";
import type { AppIds, NamedEntraApp } from "./entraApp";
import type { EntraSession } from "./EntraSession";
import { inTime, silentLimitMs } from "./inTime";
import type { LastApp } from "./LastApp";
import { onceUnlessItFails } from "../onceUnlessItFails";

export interface EntraBridge {
  /** Turns on the host's bridge. Rejects if there is none. */
  enable(): Promise<void>;
  /** Loads the rest of the sign-in. Asks nothing of the bridge yet. */
  openSession(app: NamedEntraApp): Promise<EntraSession>;
  /** What this browser knows of the last visit. */
  lastApp(): Promise<LastApp>;
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

/** The same, with a way to read before the setting has been read. */
export interface EntraCredentialWithEarly extends EntraCredential {
  /** What `prepare` opened, if this person has used an application here that the browser knows. Never rejects. */
  early(): Promise<EarlySignIn | undefined>;
}

/**
 * The person's Entra token through Nested App Authentication, kept in memory only. Concurrent calls share one
 * connection; after a failure the next call connects again.
 */
export function createEntraCredential(
  bridge: EntraBridge,
  findApp: () => Promise<NamedEntraApp>,
): EntraCredentialWithEarly {
  const enable = () => inTime(silentLimitMs, () => bridge.enable());
  const openSession = (app: NamedEntraApp) => inTime(silentLimitMs, () => bridge.openSession(app));
  const connect = () =>
    onceUnlessItFails(async () => {
      const enabling = enable();
      // Beside the setting, whose failure counts first.
      enabling.catch(() => undefined);
      const app = await inTime(silentLimitMs, findApp);
      await enabling;
      return { app, session: await openSession(app) };
    });
  let connected = connect();
  let early: Promise<EarlySignIn | undefined> | undefined;

  const openEarly = async (named: typeof connected) => {
    const lastApp = await bridge.lastApp();
    if (!lastApp.recall()) return undefined;
    await enable();
    return earlySignIn({ lastApp, openSession, namedApp: async () => (await named()).app });
  };

  return {
    prepare() {
      // A failure shows when a token is requested, which connects again.
      connected().catch(() => undefined);
      early = inTime(silentLimitMs, () => openEarly(connected)).catch(() => undefined);
    },
    early: async () => early,
    async getToken(forceRefresh) {
      const { app, session } = await connected();
      const token = await session.getToken(forceRefresh);
      (await bridge.lastApp()).keep(app);
      return token;
    },
    askConsent: async (shown) => (await connected()).session.askConsent(shown),
    forgetApp() {
      connected = connect();
      early = undefined;
    },
  };
}
