import { inSlices } from "../slices/inSlices";
import type { ScanSlot, ScanStore } from "../store/ScanStore";
import type { KeptScan } from "./KeptScan";
import { readParts } from "./parts/readParts";

/**
 * The scan in this slot, read a little at a time so that the page is not held; `undefined` for anything that is not whole.
 * Rejects if the store fails, or a part of the program cannot be loaded.
 */
export async function readKeptScan(
  store: Pick<ScanStore, "readScan">,
  slot: ScanSlot,
): Promise<KeptScan | undefined> {
  const stored = await store.readScan(slot);
  if (!stored) return undefined;
  const kept = await inSlices(readParts(stored));
  if (stored.whole === undefined) return kept;
  // A page of an earlier version could not see ours, so its scan does not always replace that.
  const { readWhole } = await import(/* webpackChunkName: "whole-scan" */ "./whole/readWhole");
  const whole = await inSlices(readWhole(stored.whole));
  return kept && whole ? better(kept, whole) : (kept ?? whole);
}

/** Like a new scan: one of selected people does not replace one of everyone. */
function better(kept: KeptScan, whole: KeptScan): KeptScan {
  if (kept.isEveryone !== whole.isEveryone) return kept.isEveryone ? kept : whole;
  return whole.takenAt > kept.takenAt ? whole : kept;
}
