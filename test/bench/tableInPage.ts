import { openIndexedDbStore } from "../../src/jobs/store/openIndexedDbStore";
import { keepScan } from "../../src/jobs/kept-scan/parts/keepScan";
import { readKeptScan } from "../../src/jobs/kept-scan/readKeptScan";
import { compareScans } from "../../src/jobs/kept-scan/compareScans";
import type { KeptScan } from "../../src/jobs/kept-scan/KeptScan";
import { beginMark } from "./beginMark";
import { tableOfSize } from "./tableOfSize";

/** What the measurement needs inside the extension's frame; `tableScreen.ts` bundles and injects it. */
export interface TableInPage {
  /** Makes a scan of this many tokens. */
  makeScan(size: number): Promise<void>;
  /** Keeps the scan that was made, as the page does after scanning. Milliseconds; likewise for the others. */
  keepScan(): Promise<number>;
  /** Reads the kept scan, as the page does when it opens. */
  readScan(): Promise<number>;
  /** What the frame's storage takes on disk, in bytes. */
  storedBytes(): Promise<number>;
  /** Starts waiting for an event, and for the rows to change. */
  watch(event: string): void;
  /** Milliseconds from that event until the frame with the new rows was drawn. */
  watched(): Promise<number>;
  /** Milliseconds from reading the kept scan from disk until rows were drawn. */
  opened(): Promise<number>;
  /** Compares a scan of this many tokens with one in which every fourth token is revoked. */
  compare(size: number): Promise<number>;
  /** Frames over 50 ms since the last call, in milliseconds, and the pauses between frames. */
  frames(): { long: number[]; longestPause: number };
  rowsInDocument(): number;
}

const long: number[] = [];
let longestPause = 0;
let readAt: number | undefined;
let result: Promise<number> | undefined;
let made: KeptScan | undefined;

// The browser reports frames whose work on the main thread, from the first task to the end of drawing, took over 50 ms.
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) long.push(duration);
}).observe({ type: "long-animation-frame", buffered: true });

let lastDrawing = performance.now();
const onDrawing = () => {
  longestPause = Math.max(longestPause, performance.now() - lastDrawing);
  lastDrawing = performance.now();
  requestAnimationFrame(onDrawing);
};
requestAnimationFrame(onDrawing);

// Notices when the page itself reads the kept scan.
function onReading() {
  if (readAt !== undefined) return;
  readAt = performance.now();
  performance.mark(beginMark);
}
const get = IDBObjectStore.prototype.get;
IDBObjectStore.prototype.get = function (query) {
  const request = get.call(this, query);
  if (this.name === "scans") request.addEventListener("success", onReading);
  return request;
};

const firstRow = () => document.querySelector("tbody tr[data-row-index='0']")?.textContent ?? "";
/** The first row and the number of rows: another order or filter changes one of them. */
const shown = () => `${firstRow()} ${document.querySelector(".table-bar > span")?.textContent}`;

const patienceMs = 20_000;

/** When the first frame for which the claim holds was drawn: a message sent from within a frame arrives after it. */
function drawnWhen(holds: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds()) return void requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
}

/** Does the work in a task of its own. Returns the milliseconds that it took. */
async function alone(work: () => Promise<unknown>): Promise<number> {
  // What was made for it leaves garbage, which is collected first.
  await new Promise((resolve) => setTimeout(resolve, 500));
  performance.mark(beginMark);
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function ownStore() {
  const [database] = await indexedDB.databases();
  const organizationId = database?.name?.replace("pat-steward-", "") ?? "";
  const store = await openIndexedDbStore(() => indexedDB, organizationId);
  if (!store) throw new Error("The frame has no storage.");
  return { store, organizationId };
}

const inPage: TableInPage = {
  async makeScan(size) {
    const { organizationId } = await ownStore();
    const table = tableOfSize(size, new Date());
    const read = new Set(table.owners.map(({ descriptor }) => descriptor));
    made = { takenAt: new Date(), organizationId, isEveryone: true, isComplete: true, table, read };
  },
  async keepScan() {
    const { store } = await ownStore();
    const scan = made;
    if (!scan) throw new Error("No scan was made.");
    made = undefined;
    return alone(() => keepScan(store, "last", scan));
  },
  async readScan() {
    const { store } = await ownStore();
    return alone(() => readKeptScan(store, "last"));
  },
  storedBytes: async () => (await navigator.storage.estimate()).usage ?? NaN,
  watch(event) {
    const before = shown();
    result = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`No other rows after ${event}: ${shown()}`)), patienceMs);
      const onEvent = async ({ timeStamp }: Event) => {
        const at = await drawnWhen(() => shown() !== before && firstRow() !== "");
        resolve(at - timeStamp);
      };
      document.addEventListener(event, (one) => void onEvent(one), { once: true, capture: true });
    });
  },
  watched: () => result ?? Promise.reject(new Error("Nothing is watched.")),
  async opened() {
    const at = await drawn;
    return at - (readAt ?? NaN);
  },
  async compare(size) {
    const takenAt = new Date();
    const scan = () => {
      const table = tableOfSize(size, takenAt);
      const read = new Set(table.owners.map(({ descriptor }) => descriptor));
      return { takenAt, organizationId: "", isEveryone: true, isComplete: true, table, read };
    };
    const [before, after] = [scan(), scan()];
    after.table.markRevoked(Array.from({ length: size / 4 }, (_, index) => 4 * index));
    return alone(() => compareScans(before, after));
  },
  frames() {
    const seen = { long: long.splice(0), longestPause };
    longestPause = 0;
    return seen;
  },
  rowsInDocument: () => document.querySelectorAll("tbody tr[data-row-index]").length,
};

const drawn = drawnWhen(() => firstRow() !== "");
Object.assign(window, { tableInPage: inPage });
