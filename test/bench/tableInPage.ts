import { openIndexedDbStore } from "../../src/jobs/store/openIndexedDbStore";
import { writeSnapshot } from "../../src/jobs/kept-scan/writeSnapshot";
import { tableOfSize } from "./tableOfSize";

/** What the measurement needs inside the extension's frame; `tableScreen.ts` bundles and injects it. */
export interface TableInPage {
  /** Keeps a scan of this many tokens, as the page does after scanning. */
  keepScan(size: number): Promise<void>;
  /** Starts waiting for an event, and for the rows to change. */
  watch(event: string): void;
  /** Milliseconds from that event until the frame with the new rows was drawn. */
  watched(): Promise<number>;
  /** Milliseconds from reading the kept scan from disk until rows were drawn. */
  opened(): Promise<number>;
  /** Frames over 50 ms since the last call, in milliseconds, and the pauses between frames. */
  frames(): { long: number[]; longestPause: number };
  rowsInDocument(): number;
}

const long: number[] = [];
let longestPause = 0;
let readAt: number | undefined;
let result: Promise<number> | undefined;

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
const get = IDBObjectStore.prototype.get;
IDBObjectStore.prototype.get = function (query) {
  const request = get.call(this, query);
  if (this.name === "scans") request.addEventListener("success", () => (readAt ??= performance.now()));
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

const inPage: TableInPage = {
  async keepScan(size) {
    const [database] = await indexedDB.databases();
    const organizationId = database?.name?.replace("pat-steward-", "") ?? "";
    const table = tableOfSize(size, new Date());
    const read = new Set(table.owners.map(({ descriptor }) => descriptor));
    const head = { takenAt: new Date(), organizationId, isEveryone: true, isComplete: true };
    const store = await openIndexedDbStore(() => indexedDB, organizationId);
    await store?.writeScan("last", writeSnapshot({ ...head, table, read }));
  },
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
  frames() {
    const seen = { long: long.splice(0), longestPause };
    longestPause = 0;
    return seen;
  },
  rowsInDocument: () => document.querySelectorAll("tbody tr[data-row-index]").length,
};

const drawn = drawnWhen(() => firstRow() !== "");
Object.assign(window, { tableInPage: inPage });
