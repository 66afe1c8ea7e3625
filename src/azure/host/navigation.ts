import type { IHostNavigationService } from "azure-devops-extension-api";
import * as SDK from "azure-devops-extension-sdk";

/** The address bar and the windows of the host page. The frame has its own address, which nobody sees. */
export interface Navigation {
  /** The query of the host's address. */
  readQuery(): Promise<Readonly<Record<string, string>>>;
  /** Sets the given keys and leaves all others; an empty value removes its key. */
  writeQuery(values: Readonly<Record<string, string>>): void;
  /** Opens an address in a new window, through the host: a frame may not open one by itself. */
  openWindow(url: string): void;
}

export async function connectNavigation(): Promise<Navigation> {
  const host = await SDK.getService<IHostNavigationService>("ms.vss-features.host-navigation-service");
  return {
    // Over the frame channel an empty object arrives as null.
    readQuery: async () => (await host.getQueryParams()) ?? {},
    writeQuery: (values) => host.setQueryParams({ ...values }),
    openWindow: (url) => host.openNewWindow(url, "noopener"),
  };
}
