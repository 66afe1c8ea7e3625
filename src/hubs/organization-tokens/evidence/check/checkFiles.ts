import { longestEvidence, readEvidence } from "../../../../jobs/evidence/readEvidence";
import type { EvidenceVerdict } from "../../../../jobs/evidence/verifyEvidence";
import { nextTask } from "../../../../jobs/pace/nextTask";

/**
 * Checks a report's file and, if it is given, that it follows the report in the other one. A file beyond the limit is
 * not opened. Rejects if the browser cannot read a file.
 */
export async function checkFiles(report: Blob, before: Blob | undefined): Promise<EvidenceVerdict> {
  const text = await textOf(report);
  const textBefore = before && ((await textOf(before)) ?? "");
  if (text === undefined) return { kind: "unreadable", why: "tooLarge" };
  // A large report holds the page for seconds: what was said of it is drawn first.
  await nextTask();
  return readEvidence(text, textBefore);
}

/** Bytes that are no text become signs that no report has. `undefined` if there are too many. */
async function textOf(file: Blob): Promise<string | undefined> {
  return file.size > longestEvidence ? undefined : new TextDecoder().decode(await file.arrayBuffer());
}
