import { nextTask } from "../../pace/nextTask";
import { mostOfScanFile } from "../scanFileFormat";
import { LineBuffer } from "./LineBuffer";
import { ScanFileLines } from "./ScanFileLines";
import type { ScanFileReading } from "./ScanFileReading";

export interface ScanFileOptions {
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
}

/** Characters after which the page gets its turn: some milliseconds of work. */
const sliceLength = 65_536;
/** A file whose first line is longer was not written here. */
const longestHead = 65_536;

/**
 * Reads a scan file from parts of its text, which may end anywhere; each should be small, since it is taken in slices.
 * Whatever is wrong with the file is in the answer. Rejects only if the parts do, or with the signal's reason.
 */
export async function readScanFile(
  parts: AsyncIterable<string>,
  { now, signal }: ScanFileOptions,
): Promise<ScanFileReading> {
  const file = new ScanFileLines(now);
  const buffer = new LineBuffer();
  let [length, sinceRest] = [0, 0];
  for await (const part of parts) {
    signal?.throwIfAborted();
    length += part.length;
    if (length > mostOfScanFile.characters) return { kind: "tooLarge" };
    for (const line of buffer.linesOf(part)) {
      const wrong = line.length > mostOfScanFile.line ? { kind: "tooLarge" as const } : file.take(line);
      if (wrong) return wrong;
      sinceRest += line.length;
      if (sinceRest < sliceLength) continue;
      sinceRest = 0;
      await nextTask();
      signal?.throwIfAborted();
    }
    if (!file.isBegun && buffer.restLength > longestHead) return { kind: "notAScan" };
    if (buffer.restLength > mostOfScanFile.line) return { kind: "tooLarge" };
  }
  return file.finish(buffer.takeRest());
}
