import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { scanFileFormat, scanFileVersion } from "../scanFileFormat";
import type { ScanFileContent } from "../ScanFileContent";
import { dateText, fieldsOf, personLine, signInText } from "./personLine";
import { rowsByOwner } from "./rowsByOwner";

/** Characters of a part, and descriptors of a line. */
const partLength = 65_536;
const mostInLine = 500;

/**
 * The text of a scan file in parts of a moment's work each: a large organization takes more than one string may hold. It
 * has no secret: a name that looks like a token is withheld. The scan may go on meanwhile: written are those who were
 * read when the content was made.
 */
export function* writeScanFile(content: ScanFileContent): Generator<string, void> {
  const hash = sha256.create();
  const counts = { people: 0, tokens: 0, failed: 0, waiting: 0, others: 0, signIns: 0 };
  for (const part of inParts(linesOf(content, counts))) {
    hash.update(utf8ToBytes(part));
    yield part;
  }
  yield asLine({ end: counts, sha256: bytesToHex(hash.digest()) });
}

/** Adds what it says to the counts. */
function* linesOf(
  { scan, ...content }: ScanFileContent,
  counts: Record<"people" | "tokens" | "failed" | "waiting" | "others" | "signIns", number>,
): Generator<object> {
  yield headOf({ scan, ...content });
  const rowsOf = rowsByOwner(scan.table);
  for (const descriptor of [...scan.read].sort()) {
    const rows = rowsOf(descriptor);
    counts.people++;
    counts.tokens += rows.length;
    yield personLine(descriptor, scan.partlyRead?.has(descriptor) ?? false, scan.table, rows);
  }
  const failed = new Map(content.failed.map((one) => [one.owner.descriptor, one]));
  for (const descriptor of [...failed.keys()].sort()) {
    const one = failed.get(descriptor);
    if (!one) continue;
    counts.failed++;
    yield { failed: fieldsOf(one.owner), why: { kind: one.why.kind, reason: one.why.reason } };
  }
  for (const kind of ["waiting", "others"] as const) {
    for (const run of inRuns([...content[kind]].sort())) {
      counts[kind] += run.length;
      yield { [kind]: run };
    }
  }
  const signIns = new Map(content.signIns);
  for (const run of inRuns([...signIns.keys()].sort())) {
    counts.signIns += run.length;
    yield { signIns: run.map((descriptor) => [descriptor, signInText(signIns.get(descriptor) ?? "never")]) };
  }
}

function headOf({ scan, organizationName, hasWholeList, shard }: ScanFileContent): object {
  return {
    format: scanFileFormat,
    version: scanFileVersion,
    organizationId: scan.organizationId,
    organizationName,
    isEveryone: scan.isEveryone,
    isComplete: scan.isComplete,
    hasWholeList,
    beganAt: dateText(scan.beganAt?.getTime()),
    takenAt: dateText(scan.takenAt.getTime()),
    shard: shard && { index: shard.index, count: shard.count },
  };
}

function* inRuns<T>(values: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < values.length; start += mostInLine)
    yield values.slice(start, start + mostInLine);
}

function* inParts(lines: Iterable<object>): Generator<string> {
  let part = "";
  for (const line of lines) {
    part += asLine(line);
    if (part.length < partLength) continue;
    yield part;
    part = "";
  }
  if (part !== "") yield part;
}

function asLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
