import { jsonInParts } from "../../tokens/json/jsonInParts";
import type { RevocationReport } from "./RevocationReport";

/** How the name of a report's file begins. */
export const reportFormat = { format: "pat-steward-revocation-report", version: 1 };

/** The report as one JSON object, in parts: a head, then some lines each. */
export function reportToJson(report: RevocationReport): Generator<string, void> {
  return jsonInParts({ ...reportFormat, ...report });
}
