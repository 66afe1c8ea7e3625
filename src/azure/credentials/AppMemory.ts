import type { WritableExtensionData } from "../data/ExtensionData";
import { browserAppOf, readIds, writeIds, type BrowserPlace } from "./BrowserApp";
import { isSameApp, type AppIds } from "./entraApp";

/** Whether this person has settled on an application before; if not, the one they settled on. */
export type Comparison =
  | { readonly isSame: true }
  /** `isLost`: an earlier choice may be stored somewhere that could not be read. */
  | { readonly isSame: false; readonly before: AppIds | undefined; readonly isLost: boolean };

/** The application (client and tenant together) that one person settled on in one organization. */
export interface AppMemory {
  /** Never fails: what cannot be read counts as unknown. */
  compare(app: AppIds): Promise<Comparison>;
  /** Never fails: where nothing can be stored, the page remembers it until it closes. */
  keep(app: AppIds): Promise<void>;
}

interface Places extends BrowserPlace {
  /** The person's extension data, for browsers that are new, private or store nothing. */
  readonly data: Pick<WritableExtensionData, "getValue" | "setValue">;
}

/**
 * `used`: the person went through the Microsoft window for it. `confirmed`: an administrator compared it with Entra.
 * Neither implies the other.
 */
export function appMemoryOf(kind: "used" | "confirmed", places: Places): AppMemory {
  const { data } = places;
  const name = `${kind}EntraApp`;
  const olderKey = kind === "used" ? `entraApp/${places.organizationId}` : undefined;
  const browser = browserAppOf(name, places, olderKey);
  let kept: AppIds | undefined;

  const inData = async () => {
    try {
      return { app: readIds(await data.getValue(name)), isLost: false };
    } catch {
      return { app: undefined, isLost: true };
    }
  };

  return {
    async compare(app) {
      const near = [kept, browser.read()].filter((one) => one !== undefined);
      if (near.some((one) => isSameApp(one, app))) return { isSame: true };
      const far = await inData();
      if (far.app && isSameApp(far.app, app)) {
        // Saves the next visit in this browser a request.
        browser.write(app);
        return { isSame: true };
      }
      const before = near[0] ?? far.app;
      return { isSame: false, before, isLost: far.isLost && before === undefined };
    },
    async keep(app) {
      kept = app;
      browser.write(app);
      await data.setValue(name, writeIds(app)).catch(() => undefined);
    },
  };
}
