import { createHash } from "node:crypto";

import { mergeScans } from "../../../src/jobs/scan-file/merge/mergeScans";
import { readScanFile } from "../../../src/jobs/scan-file/read/readScanFile";
import type { ScanFileContent } from "../../../src/jobs/scan-file/ScanFileContent";
import { writeScanFile } from "../../../src/jobs/scan-file/write/writeScanFile";
import type { KeptScan } from "../../../src/jobs/kept-scan/KeptScan";
import type { Owner } from "../../../src/tokens/organization/OwnedToken";
import { fabrikamId, inDays, now } from "../../tokens/builders";
import { aHash } from "../../tokens/organization/columns/aHash";
import { ada, aTable, ben } from "../scan/aTable";

/** Ada with two tokens, Ben with one, and somebody without any. Nobody is missing. */
export function aScan(differences: Partial<KeptScan> = {}): KeptScan {
  const listedAt = inDays(-0.1);
  return {
    takenAt: now,
    beganAt: inDays(-0.2),
    organizationId: fabrikamId,
    isEveryone: true,
    isComplete: true,
    table: aTable(
      [
        { ...ben, listedAt, lastAccessed: "never" },
        { number: 3, isRevoked: true, reach: { kind: "all" } },
      ],
      [
        { ...ada, listedAt },
        { number: 2, validTo: undefined, scopes: ["vso.work", "vso.code"] },
        { number: 1, correlationId: aHash(1) },
      ],
    ),
    read: new Set(["aad.without", "aad.ben", "aad.ada"]),
    partlyRead: new Set(["aad.ben"]),
    ...differences,
  };
}

export function aContent(differences: Partial<ScanFileContent> = {}): ScanFileContent {
  return {
    scan: aScan(),
    organizationName: "fabrikam",
    shard: undefined,
    hasWholeList: true,
    failed: [],
    waiting: new Set(),
    others: new Set(),
    signIns: new Map(),
    ...differences,
  };
}

export interface AShard {
  readonly shard?: string;
  readonly read?: readonly Owner[];
  readonly failed?: readonly Owner[];
  readonly waiting?: readonly string[];
  readonly others?: readonly string[];
  readonly beganAt?: Date;
  readonly hasWholeList?: boolean;
  readonly token?: string;
  readonly organizationId?: string;
}

/** A shard such as `2/4`, with a token for everyone who was read. */
export function aShard({
  shard = "1/1",
  read = [],
  failed = [],
  waiting = [],
  ...more
}: AShard): ScanFileContent {
  const [index = 1, count = 1] = shard.split("/").map(Number);
  const { beganAt = inDays(-0.2), hasWholeList = true, token = "token", organizationId = fabrikamId } = more;
  const table = aTable(
    ...read.map((owner): Parameters<typeof aTable>[number] => [
      { ...owner, listedAt: beganAt },
      { number: owner.descriptor.length, name: `${token} of ${owner.descriptor}` },
    ]),
  );
  const isComplete = hasWholeList && failed.length + waiting.length === 0;
  const ids = new Set(read.map(({ descriptor }) => descriptor));
  return aContent({
    scan: aScan({
      takenAt: beganAt,
      beganAt,
      organizationId,
      isComplete,
      table,
      read: ids,
      partlyRead: new Set(),
    }),
    shard: count === 1 ? undefined : { index, count },
    hasWholeList,
    failed: failed.map((owner) => ({ owner, why: { kind: "forbidden" } })),
    waiting: new Set(waiting),
    others: new Set(more.others),
  });
}

export function textOf(content: ScanFileContent): string {
  return [...writeScanFile(content)].join("");
}

export function readText(text: string, parts = 1, at = now) {
  return readScanFile(inParts(text, parts), { now: at });
}

/** What a whole file holds. */
export async function readBack(content: ScanFileContent): Promise<ScanFileContent> {
  const reading = await readText(textOf(content));
  if (reading.kind !== "scan") throw new Error(`Not a scan: ${reading.kind}`);
  return reading.content;
}

/** As a pipeline does it: every shard goes through its file. */
export async function mergeFiles(contents: readonly ScanFileContent[]) {
  return mergeScans(await Promise.all(contents.map(readBack)));
}

/** Parts of equal length, which end anywhere. */
export async function* inParts(text: string, parts: number): AsyncGenerator<string> {
  const length = Math.max(1, Math.ceil(text.length / parts));
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length);
}

/** A file whose lines were changed by somebody who knows how to make the end fit. */
export function resealed(text: string, change: (lines: Record<string, unknown>[]) => unknown[]): string {
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line): Record<string, unknown> => JSON.parse(line));
  const end = lines.pop();
  const before = change(lines).map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`);
  const sha256 = createHash("sha256").update(before.join("")).digest("hex");
  return `${before.join("")}${JSON.stringify({ ...end, sha256 })}\n`;
}
