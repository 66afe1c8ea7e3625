import type { Evidence } from "./Evidence";

/** The text of a report's file. Its layout does not count: the hash is over the canonical form. */
export function evidenceToJson(evidence: Evidence): string {
  return `${JSON.stringify(evidence, undefined, 2)}\n`;
}
