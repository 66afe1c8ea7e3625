import type { WritableExtensionData } from "../data/ExtensionData";
import { isSameApp, readEntraApp, type AppIds } from "./entraApp";

/** Whether an application is one that this person settled on before; if not, which one that was. */
export type Comparison =
  | { readonly isSame: true }
  /** `isLost`: what was settled on before may be kept in a place that could not be read. */
  | { readonly isSame: false; readonly before: AppIds | undefined; readonly isLost: boolean };

/** The application, client and tenant together, that one person settled on in one organization. */
export interface AppMemory {
  /** Never fails: what cannot be read is not known. */
  compare(app: AppIds): Promise<Comparison>;
  /** Never fails: where nothing can be kept, it is known until the page closes. */
  keep(app: AppIds): Promise<void>;
}

interface Places {
  readonly organizationId: string;
  readonly userId: string;
  /** Extension data of the person, for browsers that are new, private, or keep nothing. */
  readonly data: Pick<WritableExtensionData, "getValue" | "setValue">;
  /** The frame has one origin for all organizations. It throws when storage is blocked. */
  readonly storage?: () => Storage;
}

/**
 * `used`: went through the Microsoft window for it. `confirmed`: an administrator who compared it with Entra.
 * The one does not stand for the other.
 */
export function appMemoryOf(kind: "used" | "confirmed", places: Places): AppMemory {
  const { organizationId, userId, data, storage = () => localStorage } = places;
  const name = `${kind}EntraApp`;
  const key = `${name}/${organizationId}/${userId}`;
  // Earlier versions kept the bare client id of whoever used the browser.
  const olderKey = kind === "used" ? `entraApp/${organizationId}` : undefined;
  let kept: AppIds | undefined;

  const inBrowser = () => {
    try {
      if (olderKey) adoptOlder(storage(), olderKey, key);
      return readKept(storage().getItem(key));
    } catch {
      // A frame without storage throws when it is asked for.
      return undefined;
    }
  };
  const keepInBrowser = (app: AppIds) => {
    try {
      storage().setItem(key, JSON.stringify(written(app)));
    } catch {
      // The person's own data keeps it.
    }
  };
  const inData = async () => {
    try {
      return { app: readIds(await data.getValue(name)), isLost: false };
    } catch {
      return { app: undefined, isLost: true };
    }
  };

  return {
    async compare(app) {
      const near = [kept, inBrowser()].filter((one) => one !== undefined);
      if (near.some((one) => isSameApp(one, app))) return { isSame: true };
      const far = await inData();
      if (far.app && isSameApp(far.app, app)) {
        // The next visit with this browser need not ask.
        keepInBrowser(app);
        return { isSame: true };
      }
      const before = near[0] ?? far.app;
      return { isSame: false, before, isLost: far.isLost && before === undefined };
    },
    async keep(app) {
      kept = app;
      keepInBrowser(app);
      await data.setValue(name, written(app)).catch(() => undefined);
    },
  };
}

/**
 * The first person who comes after an update takes over what an earlier version kept, once. Its tenant is unknown: that
 * stands for an application without a tenant, and never for one that somebody may have sent elsewhere since.
 */
function adoptOlder(storage: Storage, olderKey: string, key: string): void {
  const clientId = storage.getItem(olderKey);
  if (clientId === null) return;
  storage.removeItem(olderKey);
  if (storage.getItem(key) === null) storage.setItem(key, JSON.stringify({ clientId }));
}

function written({ clientId, tenantId = "" }: AppIds) {
  return { clientId, tenantId };
}

function readKept(text: string | null): AppIds | undefined {
  if (text === null) return undefined;
  try {
    return readIds(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function readIds(value: unknown): AppIds | undefined {
  const app = readEntraApp(value);
  if (typeof app === "string") return undefined;
  const { clientId, tenantId } = app;
  return { clientId, ...(tenantId ? { tenantId } : {}) };
}
