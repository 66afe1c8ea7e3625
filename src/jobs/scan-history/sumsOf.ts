import { rowStatus } from "../../tokens/organization/columns/rowStatus";
import { worksEverywhere } from "../../tokens/organization/columns/worksEverywhere";
import { rowLevel } from "../../tokens/organization/overview/rowLevel";
import { scopesHaveRisk } from "../../tokens/token/risk";
import type { ScanState } from "../scan/ScanState";
import type { ScanSums } from "./ScanSums";

/** The sums of a scan that began at this moment. One pass. */
export function sumsOf({ table, usersRead, failed }: ScanState, at: Date): ScanSums {
  const counts = { active: 0, high: 0, medium: 0, fullAccess: 0, allOrganizations: 0 };
  const fullAccess = table.distinctScopes.map((ids) => scopesHaveRisk(ids, "fullAccess"));
  const [statusOf, levelOf, isEverywhere] = [rowStatus(table, at), rowLevel(table), worksEverywhere(table)];
  for (let row = 0; row < table.length; row++) {
    if (statusOf(row) !== "active") continue;
    counts.active++;
    const level = levelOf(row);
    if (level !== "none") counts[level]++;
    if (fullAccess[table.scopes.at(row)]) counts.fullAccess++;
    if (isEverywhere(row)) counts.allOrganizations++;
  }
  return { at, people: usersRead, notRead: failed.size, ...counts };
}
