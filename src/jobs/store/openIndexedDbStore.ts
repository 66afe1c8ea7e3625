import { isJsonObject } from "../../tokens/json/JsonObject";
import type { Bell } from "../pace/Bell";
import { openDatabase, transact } from "./indexedDb";
import { indexedDbScans, scans } from "./indexedDbScans";
import type { ScanStore } from "./ScanStore";
import type { JournalStore } from "../journal/JournalStore";
import { TabBell, type Channel } from "./TabBell";

const journal = "journal";
const leases = "leases";
/** The one key of `leases`. */
const only = "only";

/** A store that other tabs of the browser use too. */
export type SharedStore = JournalStore &
  ScanStore & {
    /** Whoever shares it shares the browser's locks too. */
    readonly reach: "browser";
    /** Rings when another tab has written, where tabs can tell each other. */
    readonly writtenElsewhere: Bell;
  };

/**
 * Opens the store of one organization in IndexedDB. `getFactory` is a function because a sandboxed frame throws as soon
 * as `indexedDB` is touched. `openChannel` connects the tabs under a name. `undefined` where there is no storage.
 */
export async function openIndexedDbStore(
  getFactory: () => IDBFactory | undefined,
  organizationId: string,
  openChannel: (name: string) => Channel | undefined = () => undefined,
): Promise<SharedStore | undefined> {
  const name = `pat-steward-${organizationId}`;
  try {
    const factory = getFactory();
    if (!factory) return undefined;
    const database = await openDatabase(factory, name, makeStores);
    return storeOn(database, new TabBell(() => openChannel(name)));
  } catch {
    // Forbidden, full or broken: either way there is no storage for us.
    return undefined;
  }
}

function makeStores(database: IDBDatabase): void {
  database.createObjectStore(journal, { autoIncrement: true }).createIndex("job", "job");
  database.createObjectStore(leases);
  database.createObjectStore(scans);
}

function storeOn(database: IDBDatabase, bell: TabBell): SharedStore {
  return {
    ...indexedDbScans(database, bell),
    reach: "browser",
    keepsBytes: true,
    writtenElsewhere: bell.heard,
    async append(entry) {
      await transact(database, journal, "readwrite", (store) => store.add(entry));
      bell.ring();
    },
    async readAll() {
      const all = await transact(database, journal, "readonly", (store, keep) => {
        const request = store.getAll();
        request.onsuccess = () => keep(request.result);
      });
      return Array.isArray(all) ? all : [];
    },
    async forget(job) {
      await transact(database, journal, "readwrite", (store) => {
        const request = store.index("job").openCursor(job);
        request.onsuccess = () => {
          request.result?.delete();
          request.result?.continue();
        };
      });
      bell.ring();
    },
    async takeLease(holder, nowMs, untilMs) {
      const isTaken = await transact(database, leases, "readwrite", (store, keep) => {
        const request = store.get(only);
        request.onsuccess = () => {
          const isFree = isFreeFor(holder, { nowMs, untilMs }, request.result);
          keep(isFree);
          if (isFree) store.put({ holder, untilMs }, only);
        };
      });
      return isTaken === true;
    },
    readLease() {
      return transact(database, leases, "readonly", (store, keep) => {
        const request = store.get(only);
        request.onsuccess = () => keep(request.result);
      });
    },
    async releaseLease(holder) {
      await transact(database, leases, "readwrite", (store) => {
        const request = store.get(only);
        request.onsuccess = () => {
          const lease: unknown = request.result;
          if (isJsonObject(lease) && lease.holder === holder) store.delete(only);
        };
      });
    },
  };
}

/** A lease that would outlast one taken now was taken before the clock was set back, so it no longer counts. */
function isFreeFor(holder: string, asked: { nowMs: number; untilMs: number }, lease: unknown): boolean {
  if (!isJsonObject(lease) || typeof lease.untilMs !== "number") return true;
  return lease.holder === holder || lease.untilMs <= asked.nowMs || lease.untilMs > asked.untilMs;
}
