import { decodeList, type DecodedList } from "../../../../../jobs/people/list/decodeList";

/** Twice the export of an organization of 100,000 people. */
export const mostBytes = 32 * 1024 * 1024;

/** Why a file cannot be used as a list of people. */
export type FileProblem = Exclude<DecodedList["kind"], "text"> | "tooLarge" | "unreadable";

/** Reads a chosen or dropped file. A folder, or a file that is gone, cannot be read. */
export async function readListFile(file: File): Promise<{ text: string } | { problem: FileProblem }> {
  if (file.size > mostBytes) return { problem: "tooLarge" };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { problem: "unreadable" };
  const list = decodeList(new Uint8Array(bytes));
  return list.kind === "text" ? { text: list.text } : { problem: list.kind };
}
