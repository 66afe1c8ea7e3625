import type { Evidence } from "../../../../jobs/evidence/Evidence";

/** Sorts by number; the day is the one in UTC on which the report was sealed. */
export function evidenceFileName({ number, content }: Evidence): string {
  return `pat-steward-evidence-${String(number).padStart(4, "0")}-${content.closedAt.slice(0, 10)}.json`;
}
