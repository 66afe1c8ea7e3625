import type { EntraCredential } from "./EntraCredential";

/**
 * Opens the doors of the administrator: with the extension's own token, or with the person's Entra token where the
 * service does not take the first. One object serves all clients, so that they change over together.
 */
export class AdminCredential {
  private uses: "extension" | "entra" = "extension";

  constructor(
    private readonly getExtensionToken: () => Promise<string>,
    private readonly entra: Pick<EntraCredential, "getToken">,
  ) {}

  /** The host renews the extension's token by itself, so each request asks for it anew. */
  async getAuthorizationHeader(forceRefresh = false): Promise<string> {
    const isExtension = this.uses === "extension";
    const token = await (isExtension ? this.getExtensionToken() : this.entra.getToken(forceRefresh));
    return `Bearer ${token}`;
  }

  use(which: "extension" | "entra"): void {
    this.uses = which;
  }
}
