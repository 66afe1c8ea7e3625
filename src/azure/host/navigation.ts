import type { IHostNavigationService } from "azure-devops-extension-api";

import { withinLimit } from "../withinLimit";

/** The address bar and the windows of the host page. The frame's own address is never seen. */
export interface Navigation {
  /** The query of the host's address; empty if the host does not give it. Never rejects. */
  readQuery(): Promise<Readonly<Record<string, string>>>;
  /** Sets the given keys and leaves all others; an empty value removes its key. */
  writeQuery(values: Readonly<Record<string, string>>): void;
  /** Opens an address in a new window, through the host: a frame may not open one itself. */
  openWindow(url: string): void;
}

/** Milliseconds after which a page opens as if there were no query. */
const queryLimitMs = 10_000;

type NavigationService = Pick<IHostNavigationService, "getQueryParams" | "setQueryParams" | "openNewWindow">;

export function navigationOver(host: NavigationService): Navigation {
  return {
    async readQuery() {
      const late = () => new Error("Azure DevOps did not answer.");
      // The query only chooses what is shown first: not worth waiting for forever.
      const query = await withinLimit(queryLimitMs, () => host.getQueryParams(), { late }).catch(
        () => undefined,
      );
      // An empty object becomes null on its way over the frame channel.
      return query ?? {};
    },
    writeQuery: (values) => host.setQueryParams({ ...values }),
    openWindow: (url) => host.openNewWindow(url, "noopener"),
  };
}
