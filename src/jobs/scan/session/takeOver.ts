import type { KeptScan } from "../../kept-scan/KeptScan";
import { keepScan } from "../../kept-scan/parts/keepScan";
import { readRank, type ScanRank } from "../../kept-scan/readRank";
import { changesSince } from "./changesSince";
import type { ScanDesk } from "./ScanDesk";
import type { ShownScan } from "./ShownScan";

type Kept = Extract<ShownScan, { kind: "kept" }>;

/** Stores a scan that was made elsewhere in place of the last one, and compares the two. Never loses the better one. */
export async function takeOver(
  scan: KeptScan,
  last: KeptScan | undefined,
  { store, organizationId }: Pick<ScanDesk, "store" | "organizationId">,
): Promise<Pick<Kept, "notKept" | "changes">> {
  const isLater = last !== undefined && last.takenAt < scan.takenAt;
  const changes = isLater ? await changesSince(last, scan) : undefined;
  return { changes, notKept: await keep() };

  async function keep(): Promise<Kept["notKept"]> {
    if (!store) return "nowhere";
    const there = (await readRank(store, "last", organizationId)) ?? last;
    if (there && isBetter(there, scan)) return "keptIsBetter";
    return keepScan(store, "last", scan).then(
      () => undefined,
      () => "failed" as const,
    );
  }
}

function isBetter(last: ScanRank, scan: ScanRank): boolean {
  const hasMore = !scan.isEveryone || (last.isComplete && !scan.isComplete) || last.takenAt > scan.takenAt;
  return last.isEveryone && hasMore;
}
