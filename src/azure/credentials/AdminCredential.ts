import { AzureError } from "../rest/AzureError";
import { readHostMessage } from "../host/readHostMessage";
import type { EntraCredential } from "./EntraCredential";

/** Milliseconds. A scan sends a hundred requests a second, and each question is a message to the host's page and back. */
const usedAgainForMs = 5_000;

/**
 * Opens the doors of the administrator: with the extension's own token, or with the person's Entra token where the
 * service does not take the first. One object serves all clients, so that they change over together.
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

  /** The host renews the extension's token by itself, so it is asked for again soon, and at once when it was refused. */
  private extensionToken(forceRefresh: boolean): Promise<string> {
    const now = this.nowMs();
    if (!forceRefresh && this.last && now - this.last.askedAt < usedAgainForMs) return this.last.token;
    const refused = forceRefresh ? this.last?.token : undefined;
    const token = this.getExtensionToken().catch(noExtensionToken);
    this.last = { token, askedAt: now };
    void this.forgetIfUseless(token, refused);
    return token;
  }

  /** What failed is not kept, nor a token that was refused before: the next request asks again. */
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
