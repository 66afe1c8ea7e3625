import { readEntraApp, type AppIds } from "./entraApp";

export interface BrowserPlace {
  readonly organizationId: string;
  readonly userId: string;
  /** The frame has one origin for all organizations. It throws when storage is blocked. */
  readonly storage?: () => Storage;
}

/** An application that this browser keeps for one person in one organization. Nothing here ever fails. */
export interface BrowserApp {
  /** `undefined` if none is kept, or where nothing can be. */
  read(): AppIds | undefined;
  write(app: AppIds): void;
  remove(): void;
}

/** `olderKey` is where earlier versions kept the bare client id of whoever used the browser. */
export function browserAppOf(name: string, place: BrowserPlace, olderKey?: string): BrowserApp {
  const { organizationId, userId, storage = () => localStorage } = place;
  const key = `${name}/${organizationId}/${userId}`;
  /** A frame without storage throws on access. */
  const attempt = <T>(work: (kept: Storage) => T): T | undefined => {
    try {
      return work(storage());
    } catch {
      return undefined;
    }
  };
  return {
    read: () =>
      attempt((kept) => {
        if (olderKey) adoptOlder(kept, olderKey, key);
        return readIds(JSON.parse(kept.getItem(key) ?? "null"));
      }),
    write: (app) => attempt((kept) => kept.setItem(key, JSON.stringify(writeIds(app)))),
    remove: () => attempt((kept) => kept.removeItem(key)),
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

export function writeIds({ clientId, tenantId = "" }: AppIds) {
  return { clientId, tenantId };
}

/** What is no application is none. */
export function readIds(value: unknown): AppIds | undefined {
  const app = readEntraApp(value);
  if (typeof app === "string") return undefined;
  const { clientId, tenantId } = app;
  return { clientId, ...(tenantId ? { tenantId } : {}) };
}
