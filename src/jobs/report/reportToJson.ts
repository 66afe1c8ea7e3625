import type { RevocationReport } from "./RevocationReport";

/** What a report's file begins with. */
export const reportFormat = { format: "pat-steward-revocation-report", version: 1 };

export function reportToJson(report: RevocationReport): string {
  return `${JSON.stringify({ ...reportFormat, ...report }, undefined, 2)}\n`;
}
