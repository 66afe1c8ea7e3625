import { isJsonObject } from "../../tokens/json/JsonObject";
import { openDatabase, transact } from "./indexedDb";
import type { JournalStore } from "../journal/journalStore";

/** The last scan that ended, and what one that did not had read until then. */
export type ScanSlot = "last" | "unfinished";

/** Where scans are kept. What comes back is not checked here. */
export interface ScanStore {
  /** In place of what was there; `undefined` leaves nothing there. */
  writeScan(slot: ScanSlot, snapshot: unknown): Promise<void>;
  readScan(slot: ScanSlot): Promise<unknown>;
}

const journal = "journal";
const leases = "leases";
const scans = "scans";
/** The one key of `leases`. */
const only = "only";

/**
 * The store of one organization in IndexedDB. The factory is asked for in a function, since a sandboxed frame throws
 * when it is touched. `undefined` where there is no storage.
 */
export async function openIndexedDbStore(
  getFactory: () => IDBFactory | undefined,
  organizationId: string,
): Promise<(JournalStore & ScanStore) | undefined> {
  try {
    const factory = getFactory();
    return factory && storeOn(await openDatabase(factory, `pat-steward-${organizationId}`, makeStores));
  } catch {
    // Forbidden, full or broken: in each case there is no storage for us.
    return undefined;
  }
}

function makeStores(database: IDBDatabase): void {
  database.createObjectStore(journal, { autoIncrement: true }).createIndex("job", "job");
  database.createObjectStore(leases);
  database.createObjectStore(scans);
}

function storeOn(database: IDBDatabase): JournalStore & ScanStore {
  return {
    async append(entry) {
      await transact(database, journal, "readwrite", (store) => store.add(entry));
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
    },
    async takeLease(holder, nowMs, untilMs) {
      const isTaken = await transact(database, leases, "readwrite", (store, keep) => {
        const request = store.get(only);
        request.onsuccess = () => {
          const isFree = isFreeFor(holder, nowMs, request.result);
          keep(isFree);
          if (isFree) store.put({ holder, untilMs }, only);
        };
      });
      return isTaken === true;
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
    async writeScan(slot, snapshot) {
      await transact(database, scans, "readwrite", (store) =>
        snapshot === undefined ? store.delete(slot) : store.put(snapshot, slot),
      );
    },
    readScan(slot) {
      return transact(database, scans, "readonly", (store, keep) => {
        const request = store.get(slot);
        request.onsuccess = () => keep(request.result);
      });
    },
  };
}

function isFreeFor(holder: string, nowMs: number, lease: unknown): boolean {
  if (!isJsonObject(lease) || typeof lease.untilMs !== "number") return true;
  return lease.holder === holder || lease.untilMs <= nowMs;
}
