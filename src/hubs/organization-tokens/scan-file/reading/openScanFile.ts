import { longestKeptDays } from "../../../../jobs/kept-scan/readKeptScans";
import type { KeptScan } from "../../../../jobs/kept-scan/KeptScan";
import { nextTask } from "../../../../jobs/pace/nextTask";
import { readScanBytes } from "../../../../jobs/scan-file/bytes/readScanBytes";
import type { ScanFileContent } from "../../../../jobs/scan-file/ScanFileContent";
import { dayInMilliseconds } from "../../../../tokens/token/expiry";
import type { Opened } from "./Opened";

interface Opening {
  /** Of the organization that the page is about. */
  readonly organizationId: string;
  readonly now: Date;
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(share: number): void;
}

/** Bytes that are asked for at once; the reader works through them in smaller steps. */
const sliceBytes = 2 ** 20;

/** Reads a file into a scan that the page can show, in slices. Rejects only with the signal's reason. */
export async function openScanFile(file: Blob, opening: Opening): Promise<Opened> {
  const { now, signal } = opening;
  try {
    const reading = await readScanBytes(bytesOf(file, opening.onProgress), { now, signal });
    // That all of it was read is drawn before it is compared and kept.
    await nextTask();
    return reading.kind === "scan" ? fit(reading.content, opening) : reading;
  } catch {
    signal.throwIfAborted();
    // It is gone, or it changed since it was chosen.
    return { kind: "unreadable" };
  }
}

async function* bytesOf(file: Blob, onProgress: (share: number) => void): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += sliceBytes) {
    yield new Uint8Array(await file.slice(start, start + sliceBytes).arrayBuffer());
    onProgress(Math.min(1, (start + sliceBytes) / file.size));
  }
}

function fit({ scan, ...content }: ScanFileContent, { organizationId, now }: Opening): Opened {
  if (scan.organizationId.toLowerCase() !== organizationId.toLowerCase())
    return { kind: "otherOrganization", name: content.organizationName };
  if (now.getTime() - scan.takenAt.getTime() > longestKeptDays * dayInMilliseconds) return { kind: "tooOld" };
  const failed = content.failed.map(({ owner, why }) => ({ displayName: owner.displayName, why }));
  const kept: KeptScan = { ...scan, organizationId, fromFile: { failed } };
  const { shard } = content;
  if (!shard || shard.count === 1) return { kind: "scan", scan: kept };
  return { kind: "part", scan: { ...kept, isComplete: false }, shard };
}
