import { isJsonObject } from "../../../tokens/json/JsonObject";
import { readTexts } from "../../../tokens/json/readTexts";
import type { Steps } from "../../../tokens/steps/Steps";
import { isDate } from "../../store/isDate";
import type { StoredScan } from "../../store/ScanStore";
import type { KeptScan } from "../KeptScan";
import { keptLists } from "./KeptHead";
import { memories, PartMemory } from "./PartMemory";
import { PartsReader } from "./PartsReader";
import { itemsPerPart, piecesOf } from "./piecesOf";
import { momentOf } from "./ScanMoment";

/**
 * Reads a kept scan, a part in each step; `undefined` for anything that is not a whole one of this version. It takes the
 * parts away as it goes, so that no more of them is in memory than has to be.
 */
export function* readParts({ head, parts }: StoredScan): Steps<KeptScan | undefined> {
  if (!isJsonObject(head) || head.version !== 2) return undefined;
  const { takenAt, organizationId, isEveryone, isComplete, beganAt, isFromFile, counts } = head;
  const names = readTexts(head.parts);
  if (!isDate(takenAt) || typeof organizationId !== "string" || !isJsonObject(counts) || !names)
    return undefined;
  // A wrong count must not ask for all memory there is.
  const reader = new PartsReader(takenAt, Math.min(Number(counts.rows) || 0, parts.size * itemsPerPart.rows));
  /** What the parts hold, and their names. */
  const taken = new Map<string, string>();
  for (const name of names) {
    const part = reader.take(parts.get(name)?.());
    parts.delete(name);
    if (!part) return undefined;
    taken.set(placeOf(part), name);
    yield;
  }
  const table = reader.build();
  if (!table || keptLists.some((list) => counts[list] !== reader.countOf(list))) return undefined;
  const kept = {
    takenAt: new Date(takenAt),
    organizationId,
    isEveryone: isEveryone === true,
    isComplete: isComplete === true,
    table,
    read: reader.read,
    partlyRead: reader.partlyRead,
    beganAt: isDate(beganAt) ? new Date(beganAt) : undefined,
    fromFile: isFromFile === true ? { failed: reader.failed } : undefined,
  };
  const moment = momentOf(kept);
  yield;
  // Equal values have become one: then the parts hold other indices than the table.
  if (keptLists.some((list) => moment.head.counts[list] !== counts[list])) return kept;
  // Whoever keeps this scan again, or goes on with it, writes only what is new.
  const memory = new PartMemory();
  for (const piece of piecesOf(moment)) {
    const name = taken.get(placeOf(piece));
    if (name !== undefined) memory.note(piece, name);
  }
  memories.set(table, memory);
  return kept;
}

function placeOf({ list, from, count }: ReturnType<PartsReader["take"]> & object): string {
  return `${list} ${from} ${count}`;
}
