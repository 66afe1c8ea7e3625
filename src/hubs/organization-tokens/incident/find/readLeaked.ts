import { findLeaks } from "../../../../tokens/leaked/findLeaks";
import type { Leaks } from "../../../../tokens/leaked/Leak";
import { readLeakBytes } from "../../../../tokens/leaked/readLeakBytes";

/** Longer texts would hold the page for more than an instant. In characters. */
const longest = 200_000;

/** A file this large is a disk image rather than a log. In bytes. */
export const mostBytes = 200_000_000;

/**
 * Finds the tokens in what was pasted or dropped, and keeps nothing of it but their hashes: a short text in this very
 * task, anything longer in a thread of its own. Rejects if a file cannot be read.
 */
export function readLeaked(source: string | Blob): Leaks | Promise<Leaks> {
  if (typeof source === "string" && source.length <= longest) return findLeaks(source);
  const worker = startWorker();
  // A thread whose file cannot be loaded is no reason to leave a leak unread.
  return worker ? askWorker(worker, source).catch(() => readHere(source)) : readHere(source);
}

function askWorker(worker: Worker, source: string | Blob): Promise<Leaks> {
  return new Promise<Leaks>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Leaks>) => resolve(data);
    worker.onerror = (event) =>
      reject(new Error(event.message || "The thread that reads files could not start."));
    worker.postMessage(source);
  }).finally(() => worker.terminate());
}

/** Absent where the browser has none, or forbids them. */
function startWorker(): Worker | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    return new Worker(/* webpackChunkName: "leak-worker" */ new URL("./leakWorker.ts", import.meta.url));
  } catch {
    return undefined;
  }
}

async function readHere(source: string | Blob): Promise<Leaks> {
  const text =
    typeof source === "string" ? source : readLeakBytes(new Uint8Array(await source.arrayBuffer()));
  return findLeaks(text);
}
