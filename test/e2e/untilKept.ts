import { frameOf, type Journey } from "./journey";

type Slot = "last" | "unfinished";

/**
 * Until the browser keeps a scan in this place, or keeps none there. It is still writing when the page says that a scan
 * has ended, so whoever reloads or opens a second tab sooner finds what was there before.
 */
export async function untilKept(
  { page, emulator }: Pick<Journey, "page" | "emulator">,
  slot: Slot = "last",
  isKept = true,
): Promise<void> {
  const database = `pat-steward-${emulator.world.organization.id}`;
  await frameOf(page).evaluate(watchStore, { database, slot, isKept });
}

/** Runs in the page. Playwright's own `waitForFunction` takes the promise of an answer for the answer yes. */
async function watchStore(wanted: { database: string; slot: Slot; isKept: boolean }): Promise<void> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await asked(indexedDB.open(wanted.database));
  for (;;) {
    const scans = database.transaction("scans").objectStore("scans");
    const isKept = (await asked(scans.getKey(["scan", wanted.slot]))) !== undefined;
    if (isKept === wanted.isKept) break;
    await new Promise(requestAnimationFrame);
  }
  database.close();
}
