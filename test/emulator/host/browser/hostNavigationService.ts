import type { IHostNavigationService } from "azure-devops-extension-api";

import type { PageModel } from "../PageModel";

/** Gives the frame access to the address bar, which it cannot see. */
export function hostNavigationService(page: PageModel): IHostNavigationService {
  return {
    getHash: () => Promise.resolve(location.hash.replace(/^#/, "")),
    setHash(hash) {
      location.hash = hash;
    },
    replaceHash(hash) {
      history.replaceState(history.state, "", `#${hash.replace(/^#/, "")}`);
    },
    onHashChanged(callback) {
      if (!page.switches.tellsHash) return;
      window.addEventListener("hashchange", () => callback(location.hash.replace(/^#/, "")));
    },
    getQueryParams: () => Promise.resolve(Object.fromEntries(new URLSearchParams(location.search))),
    setQueryParams(parameters) {
      const url = new URL(location.href);
      for (const [name, value] of Object.entries(parameters)) {
        if (value) url.searchParams.set(name, value);
        else url.searchParams.delete(name);
      }
      history.replaceState(history.state, "", url);
    },
    getPageRoute: () => Promise.resolve({ id: page.route.id, routeValues: { ...page.route.routeValues } }),
    getPageNavigationElements: () => Promise.resolve([...page.navigation]),
    navigate(url) {
      location.assign(webAddress(url));
    },
    openNewWindow(url, features) {
      window.open(webAddress(url), "_blank", features || "noopener");
    },
    reload: () => location.reload(),
    setDocumentTitle(title) {
      document.title = title;
    },
  };
}

function webAddress(url: string): URL {
  const address = new URL(url, location.href);
  if (!/^https?:$/.test(address.protocol)) throw new Error("The host opens only http and https addresses.");
  return address;
}
