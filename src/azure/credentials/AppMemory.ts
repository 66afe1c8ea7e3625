import type { WritableExtensionData } from "../data/ExtensionData";
import { isSameApp, readEntraApp, type AppIds } from "./entraApp";

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

interface Places {
  readonly organizationId: string;
  readonly userId: string;
  /** The person's extension data, for browsers that are new, private or store nothing. */
  readonly data: Pick<WritableExtensionData, "getValue" | "setValue">;
  /** The frame has one origin for all organizations. It throws when storage is blocked. */
  readonly storage?: () => Storage;
}

/**
 * `used`: the person went through the Microsoft window for it. `confirmed`: an administrator compared it with Entra.
 * Neither implies the other.
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
      // A frame without storage throws on access.
      return undefined;
    }
  };
  const keepInBrowser = (app: AppIds) => {
    try {
      storage().setItem(key, JSON.stringify(written(app)));
    } catch {
      // It is still in the person's own data.
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
        // Saves the next visit in this browser a request.
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
 * After an update, the first person to come takes over what an earlier version stored, once. Its tenant is unknown, so
 * it matches only an application without a tenant, never one that somebody may have pointed elsewhere since.
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
