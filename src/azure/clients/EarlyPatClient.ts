import type { Token } from "../../tokens/token/Token";
import type { EarlySignIn } from "../credentials/EarlySignIn";
import { EntraUnavailable } from "../credentials/EntraUnavailable";
import type { AzureConnection } from "../rest/AzureRestClient";
import type { ListedTokens } from "../wire/ListedTokens";
import { PatClient, type PatList } from "./PatClient";

/**
 * Own tokens, whose lists do not wait for the organization's setting when the page opens. What the sign-in of the last
 * visit reads is given out once the setting has named the same application, and dropped if it names another. All else,
 * changes above all, waits for the setting.
 */
export class EarlyPatClient extends PatClient {
  private readonly readBefore = new Set<PatList>();
  private reader: PatClient | undefined;

  constructor(
    private readonly at: AzureConnection,
    private readonly early: () => Promise<EarlySignIn | undefined>,
  ) {
    super(at);
  }

  override async list(which: PatList, signal?: AbortSignal): Promise<ListedTokens<Token>> {
    const isFirst = !this.readBefore.has(which);
    this.readBefore.add(which);
    const signIn = isFirst ? await this.early() : undefined;
    return (signIn && (await this.listEarly(signIn, which, signal))) ?? super.list(which, signal);
  }

  /** `undefined` if the setting names another application. @throws whatever the usual way would throw */
  private async listEarly(signIn: EarlySignIn, which: PatList, signal: AbortSignal | undefined) {
    const stop = new AbortController();
    const signals = signal ? [signal, stop.signal] : [stop.signal];
    const reading = this.readerWith(signIn).list(which, AbortSignal.any(signals));
    // What fails counts only if the application is the right one.
    reading.catch(() => undefined);
    try {
      const app = await signIn.confirmed();
      return (
        app &&
        (await reading.catch((error: unknown) => {
          if (!(error instanceof EntraUnavailable && error.facts)) throw error;
          // Only the setting knows who is said to have set it.
          throw new EntraUnavailable(error.reason, error.detail, { ...error.facts, app });
        }))
      );
    } finally {
      stop.abort();
    }
  }

  private readerWith(signIn: EarlySignIn): PatClient {
    this.reader ??= new PatClient({
      ...this.at,
      authTokenProvider: {
        getAuthorizationHeader: async (forceRefresh = false) =>
          `Bearer ${await signIn.getToken(forceRefresh)}`,
      },
    });
    return this.reader;
  }
}
