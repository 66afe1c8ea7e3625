import { reportToCsv } from "../../../src/jobs/report/reportToCsv";
import { reportToJson } from "../../../src/jobs/report/reportToJson";
import type { RevocationReport } from "../../../src/jobs/report/RevocationReport";

export function csvOf(report: RevocationReport): string {
  return [...reportToCsv(report)].join("");
}

export function jsonOf(report: RevocationReport): string {
  return [...reportToJson(report)].join("");
}
