import type { IHostNavigationService } from "azure-devops-extension-api";

import { withinLimit } from "../withinLimit";

/** The address bar and the windows of the host page. The frame has its own address, which nobody sees. */
export interface Navigation {
  /** The query of the host's address; empty where the host does not tell it. Never rejects. */
  readQuery(): Promise<Readonly<Record<string, string>>>;
  /** Sets the given keys and leaves all others; an empty value removes its key. */
  writeQuery(values: Readonly<Record<string, string>>): void;
  /** Opens an address in a new window, through the host: a frame may not open one by itself. */
  openWindow(url: string): void;
}

/** Milliseconds after which a page opens as it does without a query. */
const queryLimitMs = 10_000;

type NavigationService = Pick<IHostNavigationService, "getQueryParams" | "setQueryParams" | "openNewWindow">;

export function navigationOver(host: NavigationService): Navigation {
  return {
    async readQuery() {
      const late = () => new Error("The host did not tell its address.");
      // The query only chooses what is shown first: no page may wait for it for ever.
      const query = await withinLimit(queryLimitMs, () => host.getQueryParams(), { late }).catch(
        () => undefined,
      );
      // Over the frame channel an empty object arrives as null.
      return query ?? {};
    },
    writeQuery: (values) => host.setQueryParams({ ...values }),
    openWindow: (url) => host.openNewWindow(url, "noopener"),
  };
}
