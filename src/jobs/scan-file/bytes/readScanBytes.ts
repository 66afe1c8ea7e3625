import { readScanFile, type ScanFileOptions } from "../read/readScanFile";
import type { ScanFileReading } from "../read/ScanFileReading";
import { DamagedArchive, unpacked } from "./unpacked";

/**
 * Reads a scan file from its bytes, packed with gzip or not: its first bytes tell. Whatever is wrong with the file is in
 * the answer. Rejects only if the bytes cannot be had, or with the signal's reason.
 */
export async function readScanBytes(
  bytes: AsyncIterable<Uint8Array>,
  options: ScanFileOptions,
): Promise<ScanFileReading> {
  const source = bytes[Symbol.asyncIterator]();
  try {
    const { start, isWhole } = await firstBytes(source);
    // Azure Pipelines hands out its artifacts in such an archive.
    if (beginsWith(start, zipMark)) return { kind: "zip" };
    const whole = joined(start, isWhole ? undefined : source);
    return await readScanFile(textOf(beginsWith(start, gzipMark) ? unpacked(whole) : whole), options);
  } catch (error) {
    if (error instanceof DamagedArchive) return { kind: "damaged" };
    throw error;
  } finally {
    await source.return?.();
  }
}

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const gzipMark = [0x1f, 0x8b];

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Enough bytes to tell what it is, however short the parts are. */
async function firstBytes(source: AsyncIterator<Uint8Array>) {
  let start = new Uint8Array(0);
  while (start.length < zipMark.length) {
    const { done, value } = await source.next();
    if (done) return { start, isWhole: true };
    const longer = new Uint8Array(start.length + value.length);
    longer.set(start);
    longer.set(value, start.length);
    start = longer;
  }
  return { start, isWhole: false };
}

async function* joined(
  start: Uint8Array,
  rest: AsyncIterator<Uint8Array> | undefined,
): AsyncGenerator<Uint8Array, void> {
  yield start;
  for (let next = await rest?.next(); next && !next.done; next = await rest?.next()) yield next.value;
}

/** Bytes that are no text become signs that no scan file has. */
async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  for await (const part of bytes) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}
