import type { RevocationReport } from "./RevocationReport";

/** How the name of a report's file begins. */
export const reportFormat = { format: "pat-steward-revocation-report", version: 1 };

export function reportToJson(report: RevocationReport): string {
  return `${JSON.stringify({ ...reportFormat, ...report }, undefined, 2)}\n`;
}
