import { isSameApp, type NamedEntraApp } from "./entraApp";
import type { EntraSession } from "./EntraSession";
import { EntraUnavailable } from "./EntraUnavailable";
import type { LastApp } from "./LastApp";

/**
 * The sign-in of the last visit, which does not wait for the organization's setting. It is only for reading, and what
 * was read with it counts for nothing unless the setting names the same application.
 */
export interface EarlySignIn {
  /** An access token of the person, without a window. @throws EntraUnavailable */
  getToken(forceRefresh: boolean): Promise<string>;
  /**
   * The application as the setting names it; `undefined` if that is another one. @throws whatever keeps the page from
   * having an application at all
   */
  confirmed(): Promise<NamedEntraApp | undefined>;
}

interface Parts {
  readonly lastApp: LastApp;
  openSession(app: NamedEntraApp): Promise<EntraSession>;
  /** The application that the setting names, or the packaged one. */
  namedApp(): Promise<NamedEntraApp>;
}

/** Asks for a token at once; `undefined` if this person has used no application here that the browser knows. */
export async function earlySignIn({
  lastApp,
  openSession,
  namedApp,
}: Parts): Promise<EarlySignIn | undefined> {
  const app = lastApp.recall();
  if (!app) return undefined;
  const session = await openSession(app);
  // Whoever asks next shares this request, or has its token from memory.
  session.getToken(false).catch(() => undefined);
  return {
    getToken: (forceRefresh) => session.getToken(forceRefresh),
    async confirmed() {
      const named = await namedApp().catch((error) => forgetIfNone(error, lastApp));
      if (isSameApp(named, app)) return named;
      lastApp.forget();
      return undefined;
    },
  };
}

/** A setting that cannot be read says nothing about the application; one that names none does. */
function forgetIfNone(error: unknown, lastApp: LastApp): never {
  const isNone =
    error instanceof EntraUnavailable &&
    (error.reason === "noClientId" || error.reason === "invalidClientId");
  if (isNone) lastApp.forget();
  throw error;
}
