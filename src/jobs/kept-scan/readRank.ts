import { isJsonObject } from "../../tokens/json/JsonObject";
import { isDate } from "../store/isDate";
import type { ScanSlot, ScanStore } from "../store/ScanStore";
import type { KeptScan } from "./KeptScan";

/** What decides which of two scans is kept. */
export type ScanRank = Pick<KeptScan, "takenAt" | "isEveryone" | "isComplete">;

/**
 * The rank of what the slot has now, which another tab may have kept since this page opened. `undefined` if it has none of
 * the organization, or cannot be read: then it cannot be shown either.
 */
export async function readRank(
  store: Pick<ScanStore, "readHead">,
  slot: ScanSlot,
  organizationId: string,
): Promise<ScanRank | undefined> {
  const head = await store.readHead(slot).catch(() => undefined);
  if (!isJsonObject(head) || head.version !== 2 || head.organizationId !== organizationId) return undefined;
  const { takenAt, isEveryone, isComplete } = head;
  if (!isDate(takenAt)) return undefined;
  return { takenAt: new Date(takenAt), isEveryone: isEveryone === true, isComplete: isComplete === true };
}
