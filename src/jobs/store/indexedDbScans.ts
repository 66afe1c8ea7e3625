import { isJsonObject } from "../../tokens/json/JsonObject";
import { readTexts } from "../../tokens/json/readTexts";
import type { Bell } from "../pace/Bell";
import { transact } from "./indexedDb";
import type { ScanSlot, ScanStore, StoredScan, StoredSighting } from "./ScanStore";

/** The name of the object store. */
export const scans = "scans";

/*
 * All of these are keys in one object store: another one would need a new version of the database, and that closes pages
 * of earlier versions. Those keep a scan in one piece under the name of its slot, and take a list with a number for the
 * key of a sighting.
 */
const headKey = (slot: ScanSlot) => ["scan", slot];
const partKey = (name: string) => ["part", name];
const sightingKey = (number: number) => ["seen", number];

const slots: readonly ScanSlot[] = ["last", "unfinished"];

/** Scans in IndexedDB. `bell` rings after a sighting is stored. */
export function indexedDbScans(database: IDBDatabase, bell: Pick<Bell, "ring">): ScanStore {
  const read = (work: Parameters<typeof transact>[3]) => transact(database, scans, "readonly", work);
  const write = (work: Parameters<typeof transact>[3]) => transact(database, scans, "readwrite", work);
  return {
    async addPart(name, part) {
      // The head that names it is written strictly and last, so the disk need not be waited for here.
      const put = (store: IDBObjectStore) => void store.put(part, partKey(name));
      await transact(database, scans, "readwrite", put, "relaxed");
    },
    async writeScan(slot, head) {
      const isWritten = await write((store, keep) =>
        withKeys(store, (keys) => {
          const stored = new Set(partsIn(keys));
          const isWhole = head?.parts.every((name) => stored.has(name)) ?? true;
          keep(isWhole);
          if (!isWhole) return;
          if (head) store.put(head, headKey(slot));
          else store.delete(headKey(slot));
          store.delete(slot);
          sweep(store, stored);
        }),
      );
      return isWritten === true;
    },
    readHead: (slot) =>
      read((store, keep) => {
        const request = store.get(headKey(slot));
        request.onsuccess = () => keep(request.result);
      }),
    async readScan(slot) {
      const parts: StoredScan["parts"] = new Map();
      let [head, whole]: unknown[] = [];
      await read((store) => {
        // The parts of a scan are those of this moment: no other page can write before this transaction ends.
        const request = store.get(headKey(slot));
        request.onsuccess = () => {
          head = request.result;
          for (const name of namesIn(head)) {
            const each = store.get(partKey(name));
            // The browser makes a value of it when its result is read.
            each.onsuccess = () => void parts.set(name, () => each.result);
          }
        };
        const earlier = store.get(slot);
        earlier.onsuccess = () => (whole = earlier.result);
      });
      return head === undefined && whole === undefined ? undefined : { head, parts, whole };
    },
    async sweepParts() {
      await write((store) => withKeys(store, (keys) => sweep(store, new Set(partsIn(keys)))));
    },
    async addSightings(sightings) {
      await write((store) =>
        withKeys(store, (keys) => {
          const last = Math.max(0, ...sightingsIn(keys));
          sightings.forEach((value, index) => store.put(value, sightingKey(last + index + 1)));
        }),
      );
      bell.ring();
    },
    async readSightings() {
      const stored: StoredSighting[] = [];
      await read((store) =>
        withKeys(store, (keys) => {
          for (const key of sightingsIn(keys)) {
            const each = store.get(sightingKey(key));
            each.onsuccess = () => stored.push({ key, value: each.result });
          }
        }),
      );
      return stored;
    },
    async forgetSightings(keys) {
      await write((store) => keys.forEach((key) => store.delete(sightingKey(key))));
    },
  };
}

function withKeys(store: IDBObjectStore, work: (keys: readonly IDBValidKey[]) => void): void {
  const request = store.getAllKeys();
  request.onsuccess = () => work(request.result);
}

/** Removes the parts that no scan names any more, once whatever was asked of the store before is done. */
function sweep(store: IDBObjectStore, stored: ReadonlySet<string>): void {
  const named = new Set<string>();
  slots.forEach((slot, index) => {
    const request = store.get(headKey(slot));
    request.onsuccess = () => {
      for (const name of namesIn(request.result)) named.add(name);
      if (index < slots.length - 1) return;
      for (const name of stored) if (!named.has(name)) store.delete(partKey(name));
    };
  });
}

/** The names of the parts of a stored scan. */
function namesIn(head: unknown): readonly string[] {
  return (isJsonObject(head) && readTexts(head.parts)) || [];
}

function partsIn(keys: readonly IDBValidKey[]): string[] {
  return keys.flatMap((key) =>
    Array.isArray(key) && key[0] === "part" && typeof key[1] === "string" ? key[1] : [],
  );
}

/** In ascending order, as the database returns them. */
function sightingsIn(keys: readonly IDBValidKey[]): number[] {
  return keys.flatMap((key) => (Array.isArray(key) && typeof key[1] === "number" ? key[1] : []));
}
