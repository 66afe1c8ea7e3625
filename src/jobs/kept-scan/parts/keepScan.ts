import { randomHex } from "../../store/randomHex";
import type { ScanSlot, ScanStore } from "../../store/ScanStore";
import type { KeptScan } from "../KeptScan";
import { memories, PartMemory } from "./PartMemory";
import { piecesOf } from "./piecesOf";
import { momentOf, type ScanMoment } from "./ScanMoment";

/** Each time, another page has removed parts before the scan named them. */
const mostTries = 3;

/**
 * Stores a scan as it is now in place of what the slot has. The page has its turn while the store takes each part. Until
 * all is written, and after any failure, the slot has what it had. Rejects if the store is full or forbidden.
 */
export async function keepScan(store: ScanStore, slot: ScanSlot, scan: KeptScan): Promise<void> {
  const moment = momentOf(scan);
  for (let tries = 0; tries < mostTries; tries++) {
    if (await write(store, slot, moment)) return;
    memories.delete(scan.table);
  }
  throw new Error("Other pages keep removing what this one writes.");
}

/** Says whether the store still had all parts at the end. */
async function write(store: ScanStore, slot: ScanSlot, moment: ScanMoment): Promise<boolean> {
  const before = memories.get(moment.table) ?? new PartMemory();
  const after = new PartMemory();
  try {
    // A page that was killed here may have left as much as is written now.
    if (before.isEmpty) await store.sweepParts();
    for (const piece of piecesOf(moment)) {
      const known = before.nameOf(piece);
      const name = known ?? randomHex(12);
      after.note(piece, name);
      if (known !== undefined) continue;
      await store.addPart(name, piece.part());
    }
    const isWritten = await store.writeScan(slot, { ...moment.head, parts: after.names });
    if (isWritten) memories.set(moment.table, after);
    return isWritten;
  } catch (error) {
    // What is half written takes room that the next try needs.
    await store.sweepParts().catch(() => undefined);
    throw error;
  }
}
