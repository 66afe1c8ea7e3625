import { gzipSync } from "node:zlib";

import { mergeScans } from "../../src/jobs/scan-file/merge/mergeScans";
import { readScanFile } from "../../src/jobs/scan-file/read/readScanFile";
import type { ScanFileContent } from "../../src/jobs/scan-file/ScanFileContent";
import { writeScanFile } from "../../src/jobs/scan-file/write/writeScanFile";
import { shardOf } from "../../src/jobs/shards/shardOf";
import { fabrikam } from "../emulator/world/people";
import { TokenColumns } from "../../src/tokens/organization/columns/TokenColumns";
import { timed, type Figure } from "./Figure";
import { scanFileOnScreen } from "./scanFileScreen";
import { benchNow, tableOfSize } from "./tableOfSize";

const [people, tokens, shards] = [100_000, 500_000, 4];
/** Now, since the page refuses what is too old. */
const moment = new Date();
const name = "scan file, 100,000 people with 500,000 tokens:";

/** The file of the largest organizations: written, read, and put together from four shards. */
export async function benchScanFile(): Promise<Figure[]> {
  const whole = contentOf(tableOfSize(tokens), undefined);
  const written = await measured(() => [...writeScanFile(whole)]);
  const parts = written.result;
  const longest = await longestStep(writeScanFile(whole));
  const bytes = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  const packed =
    gzipSync(parts.slice(0, 100).join("")).length / Buffer.byteLength(parts.slice(0, 100).join(""));
  const read = await measured(() => readBack(parts));
  const files = Array.from({ length: shards }, (_, at) => [...writeScanFile(shardFrom(whole, at + 1))]);
  const merged = await measured(async () => {
    const contents: ScanFileContent[] = [];
    for (const file of files) contents.push(await readBack(file));
    const began = performance.now();
    const { content } = mergeScans(contents);
    return { content, took: performance.now() - began };
  });
  const { content, took } = merged.result;
  if (content?.scan.table.length !== tokens || content.scan.read.size !== people)
    throw new Error("The merge has lost something.");
  return [
    { what: `${name} size`, value: bytes / 2 ** 20, unit: "MB", note: "UTF-8" },
    {
      what: `${name} size with gzip`,
      value: (bytes * packed) / 2 ** 20,
      unit: "MB",
      note: "from the first 100 parts",
    },
    { what: `${name} write`, value: written.ms, unit: "ms" },
    { what: `${name} write, longest step`, value: longest, unit: "ms", note: "the first one, which sorts" },
    { what: `${name} read`, value: read.ms, unit: "ms" },
    {
      what: `${name} what was read`,
      value: read.mb,
      unit: "MB",
      note: "columns and people, after collection",
    },
    { what: `${name} read four shards and merge them`, value: merged.ms, unit: "ms" },
    { what: `${name} of that, merge`, value: took, unit: "ms" },
    { what: `${name} what was merged`, value: merged.mb, unit: "MB" },
    ...(await scanFileOnScreen(name, parts)),
  ];
}

async function readBack(parts: readonly string[]): Promise<ScanFileContent> {
  const reading = await readScanFile(streamed(parts), { now: moment });
  if (reading.kind !== "scan") throw new Error(`Not a scan: ${reading.kind}`);
  return reading.content;
}

async function* streamed(parts: readonly string[]): AsyncGenerator<string> {
  yield* parts;
}

async function longestStep(steps: Iterator<string, void>): Promise<number> {
  let longest = 0;
  for (let done: boolean | undefined = false; !done;)
    longest = Math.max(longest, await timed(() => (done = steps.next().done)));
  return longest;
}

/** Milliseconds, and what is left of it in memory, in MB. */
async function measured<T>(work: () => T | Promise<T>) {
  const before = usedMb();
  const start = performance.now();
  const result = await work();
  const ms = performance.now() - start;
  return { result, ms, mb: usedMb() - before };
}

function usedMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

function contentOf(table: TokenColumns, shard: ScanFileContent["shard"]): ScanFileContent {
  return {
    scan: {
      takenAt: moment,
      beganAt: moment,
      organizationId: fabrikam.id,
      isEveryone: true,
      isComplete: true,
      table,
      read: new Set(table.owners.map(({ descriptor }) => descriptor)),
    },
    organizationName: "fabrikam",
    shard,
    hasWholeList: true,
    failed: [],
    waiting: new Set(),
    others: new Set(),
    signIns: new Map(),
  };
}

/** Everyone's sign-ins are in the first one, as in a pipeline. */
function shardFrom({ scan }: ScanFileContent, index: number): ScanFileContent {
  const table = new TokenColumns();
  const isOwn = (descriptor: string) => shardOf(descriptor, shards) === index;
  for (let row = 0; row < scan.table.length; row++) {
    const owner = scan.table.ownerAt(row);
    if (isOwn(owner.descriptor)) table.append(owner, [scan.table.tokenAt(row)]);
  }
  const others = new Set([...scan.read].filter((descriptor) => !isOwn(descriptor)));
  const signIns = new Map(index === 1 ? [...scan.read].map((descriptor) => [descriptor, benchNow]) : []);
  return { ...contentOf(table, { index, count: shards }), others, signIns };
}
