import { AzureError } from "../rest/AzureError";
import { readHostMessage } from "../host/readHostMessage";
import type { EntraCredential } from "./EntraCredential";

/**
 * Milliseconds. A scan sends a hundred requests a second, and asking for a token takes a message to the
 * host's page and back.
 */
const usedAgainForMs = 5_000;

/**
 * Authorizes the administrator's calls: with the extension's own token, or with the person's Entra token
 * where the service refuses the first. All clients share one object, so that they switch together.
 */
export class AdminCredential {
  private uses: "extension" | "entra" = "extension";
  private last: { readonly token: Promise<string>; readonly askedAt: number } | undefined;

  constructor(
    private readonly getExtensionToken: () => Promise<string>,
    private readonly entra: Pick<EntraCredential, "getToken">,
    private readonly nowMs = () => performance.now(),
  ) {}

  async getAuthorizationHeader(forceRefresh = false): Promise<string> {
    const isExtension = this.uses === "extension";
    const token = await (isExtension ? this.extensionToken(forceRefresh) : this.entra.getToken(forceRefresh));
    return `Bearer ${token}`;
  }

  use(which: "extension" | "entra"): void {
    this.uses = which;
  }

  /** The host renews the extension's token, so it is soon asked again, and at once after a refusal. */
  private extensionToken(forceRefresh: boolean): Promise<string> {
    const now = this.nowMs();
    if (!forceRefresh && this.last && now - this.last.askedAt < usedAgainForMs) return this.last.token;
    const refused = forceRefresh ? this.last?.token : undefined;
    const token = this.getExtensionToken().catch(noExtensionToken);
    this.last = { token, askedAt: now };
    void this.forgetIfUseless(token, refused);
    return token;
  }

  /** A failure is not kept, nor is a token that was refused before: the next request asks again. */
  private async forgetIfUseless(token: Promise<string>, refused: Promise<string> | undefined): Promise<void> {
    const [given, before] = await Promise.allSettled([token, refused]);
    const isNew =
      given.status === "fulfilled" && (before.status === "rejected" || given.value !== before.value);
    if (!isNew && this.last?.token === token) this.last = undefined;
  }
}

function noExtensionToken(error: unknown): never {
  throw new AzureError("signedOut", "Azure DevOps gave this page no token.", {
    mayHaveActed: false,
    serverMessage: readHostMessage(error),
  });
}
