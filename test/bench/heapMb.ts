import type { CDPSession, Frame, Page } from "playwright-core";

/** What the extension's frame holds after garbage collection, in MB: objects, and the columns outside the heap. */
export async function heapMb(page: Page): Promise<number> {
  const session = await frameSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return (usedSize + backingStorageSize) / 2 ** 20;
}

/** A connection to the extension's frame only, which runs in its own process, apart from its page's. */
export function frameSession(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(frameOf(page));
}

export function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error("There is no frame of the extension.");
  return frame;
}
