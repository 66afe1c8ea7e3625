import { findLeaks } from "../../../../tokens/leaked/findLeaks";
import { readLeakBytes } from "../../../../tokens/leaked/readLeakBytes";

/** A thread that reads one long text or file, answers with hashes, and is ended: what it has read goes with it. */
self.onmessage = async ({ data }: MessageEvent<unknown>) => {
  const text = data instanceof Blob ? readLeakBytes(new Uint8Array(await data.arrayBuffer())) : data;
  self.postMessage(findLeaks(typeof text === "string" ? text : ""));
};
