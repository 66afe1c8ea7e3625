import type { KeptScan } from "../../../src/jobs/kept-scan/KeptScan";
import type { KeptHead } from "../../../src/jobs/kept-scan/parts/KeptHead";
import { piecesOf } from "../../../src/jobs/kept-scan/parts/piecesOf";
import { readParts } from "../../../src/jobs/kept-scan/parts/readParts";
import { momentOf } from "../../../src/jobs/kept-scan/parts/ScanMoment";
import type { StoredScan } from "../../../src/jobs/store/ScanStore";
import { finish } from "../../../src/tokens/steps/finish";

/** A scan as a store has it. */
export interface Stored {
  readonly head: KeptHead;
  readonly parts: Map<string, unknown>;
}

/** It shares nothing with the scan. */
export function storedOf(scan: KeptScan): Stored {
  const moment = momentOf(scan);
  const parts = new Map<string, unknown>();
  for (const piece of piecesOf(moment))
    parts.set(`${piece.list} ${piece.from}`, structuredClone(piece.part()));
  return { head: structuredClone({ ...moment.head, parts: [...parts.keys()] }), parts };
}

/** What is read of it, in one go. */
export function readStored({ head, parts }: { head: unknown; parts: Stored["parts"] }): KeptScan | undefined {
  return finish(readParts({ head, parts: calledFor(parts) }));
}

/** Parts as a store gives them. */
export function calledFor(parts: ReadonlyMap<string, unknown>): StoredScan["parts"] {
  return new Map(Array.from(parts, ([name, part]) => [name, () => part]));
}

/** A stored scan with what its parts hold, to compare it. */
export function madeOf(stored: StoredScan | undefined) {
  return stored && { ...stored, parts: new Map(Array.from(stored.parts, ([name, part]) => [name, part()])) };
}
