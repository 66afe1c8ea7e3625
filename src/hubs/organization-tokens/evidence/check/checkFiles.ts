import { longestEvidence } from "../../../../jobs/evidence/longestEvidence";
import { readEvidence } from "../../../../jobs/evidence/readEvidence";
import type { EvidenceVerdict } from "../../../../jobs/evidence/verifyEvidence";
import { nextTask } from "../../../../jobs/pace/nextTask";
import { inSlices } from "../../../../jobs/slices/inSlices";

/**
 * Checks a report's file and, if it is given, that it follows the report in the other one. A file beyond the limit is
 * not opened. Rejects if the browser cannot read a file, or after an abort.
 */
export async function checkFiles(
  report: Blob,
  before: Blob | undefined,
  signal: AbortSignal,
): Promise<EvidenceVerdict> {
  const text = await textOf(report);
  const textBefore = before && ((await textOf(before)) ?? "");
  if (text === undefined) return { kind: "unreadable", why: "tooLarge" };
  // Reading a large one holds the page up: what was said of it is drawn first.
  await nextTask();
  return inSlices(readEvidence(text, textBefore), { signal });
}

/** Bytes that are no text become signs that no report has. `undefined` if there are too many. */
async function textOf(file: Blob): Promise<string | undefined> {
  return file.size > longestEvidence ? undefined : new TextDecoder().decode(await file.arrayBuffer());
}
