import type { KeptScan } from "../../../src/jobs/kept-scan/KeptScan";
import type { KeptHead } from "../../../src/jobs/kept-scan/parts/KeptHead";
import { piecesOf } from "../../../src/jobs/kept-scan/parts/piecesOf";
import { readParts } from "../../../src/jobs/kept-scan/parts/readParts";
import { momentOf } from "../../../src/jobs/kept-scan/parts/ScanMoment";
import type { StoredScan } from "../../../src/jobs/store/ScanStore";
import { finish } from "../../../src/tokens/steps/finish";

/** A scan as a store has it, and as a copy. */
export function storedOf(scan: KeptScan): StoredScan & { readonly head: KeptHead } {
  const moment = momentOf(scan);
  const parts = new Map<string, unknown>();
  for (const piece of piecesOf(moment))
    parts.set(`${piece.list} ${piece.from}`, structuredClone(piece.part()));
  return { head: structuredClone({ ...moment.head, parts: [...parts.keys()] }), parts };
}

/** What is read of it, in one go. */
export function readStored(stored: StoredScan): KeptScan | undefined {
  return finish(readParts({ ...stored, parts: new Map(stored.parts) }));
}
