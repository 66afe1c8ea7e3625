import { dayInMilliseconds } from "../../token/expiry";
import { longestUsualLifetimeDays, scopesHaveRisk } from "../../token/risk";
import { levelOf, type RiskLevel } from "../../weeks/RiskLevel";
import type { TokenColumns } from "../columns/TokenColumns";
import { worksEverywhere } from "../columns/worksEverywhere";

const scopeRisks = ["fullAccess", "highPrivilege", "unknownScope"] as const;

/** Like `riskLevelOf`, but straight from the columns. Ask again once the table has changed. */
export function rowLevel(table: TokenColumns): (row: number) => RiskLevel {
  const ofScopes = table.distinctScopes.map((ids) =>
    levelOf(scopeRisks.filter((kind) => scopesHaveRisk(ids, kind))),
  );
  const [scopes, validFrom, validTo] = [table.scopes.raw, table.validFrom.raw, table.validTo.raw];
  const isEverywhere = worksEverywhere(table);
  const longest = longestUsualLifetimeDays * dayInMilliseconds;
  return (row) => {
    const level = ofScopes[scopes[row] ?? 0] ?? "none";
    if (level === "high" || isEverywhere(row)) return "high";
    const end = validTo[row] ?? NaN;
    const isOdd = Number.isNaN(end) || end - (validFrom[row] ?? NaN) > longest;
    return isOdd ? "medium" : level;
  };
}
