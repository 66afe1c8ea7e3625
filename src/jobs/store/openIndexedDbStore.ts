import { isJsonObject } from "../../tokens/json/JsonObject";
import { openDatabase, transact } from "./indexedDb";
import type { ScanStore } from "./ScanStore";
import type { JournalStore } from "../journal/JournalStore";

const journal = "journal";
const leases = "leases";
const scans = "scans";
/** The one key of `leases`. */
const only = "only";

/**
 * Opens the store of one organization in IndexedDB. `getFactory` is a function because a sandboxed frame throws as soon
 * as `indexedDB` is touched. `undefined` where there is no storage.
 */
export async function openIndexedDbStore(
  getFactory: () => IDBFactory | undefined,
  organizationId: string,
): Promise<(JournalStore & ScanStore) | undefined> {
  try {
    const factory = getFactory();
    return factory && storeOn(await openDatabase(factory, `pat-steward-${organizationId}`, makeStores));
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
          const isFree = isFreeFor(holder, { nowMs, untilMs }, request.result);
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

/** A lease that would outlast one taken now was taken before the clock was set back, so it no longer counts. */
function isFreeFor(holder: string, asked: { nowMs: number; untilMs: number }, lease: unknown): boolean {
  if (!isJsonObject(lease) || typeof lease.untilMs !== "number") return true;
  return lease.holder === holder || lease.untilMs <= asked.nowMs || lease.untilMs > asked.untilMs;
}
