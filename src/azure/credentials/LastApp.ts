import { browserAppOf, type BrowserPlace } from "./BrowserApp";
import { isPackaged, isSameApp, type EntraApp } from "./entraApp";

/** The application that let this person in at the last visit with this browser. Nothing here ever fails. */
export interface LastApp {
  /** Only one that the person has used: `undefined` for any other, whatever the browser says. */
  recall(): EntraApp | undefined;
  /** The setting named it, and Entra gave a token for it. */
  keep(app: EntraApp): void;
  /** The setting names it no longer. */
  forget(): void;
}

export function lastAppOf(place: BrowserPlace): LastApp {
  const last = browserAppOf("lastEntraApp", place);
  const used = browserAppOf("usedEntraApp", place);
  let kept: EntraApp | undefined;
  return {
    recall() {
      const ids = last.read();
      if (!ids) return undefined;
      const app: EntraApp = { ...ids, from: "organization" };
      const before = used.read();
      return isPackaged(app) || (before && isSameApp(before, app)) ? app : undefined;
    },
    keep(app) {
      // Every request of the page gets here.
      if (kept === app) return;
      kept = app;
      last.write(app);
    },
    forget() {
      kept = undefined;
      last.remove();
    },
  };
}
