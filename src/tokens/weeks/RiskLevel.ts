import { risksOf, type RiskKind } from "../token/risk";
import type { Token } from "../token/Token";

/** How a chart stacks tokens: `high` is full access or every organization, `medium` any other risk. */
export type RiskLevel = "high" | "medium" | "none";

/** Most severe first. */
export const riskLevels: readonly RiskLevel[] = ["high", "medium", "none"];

/** Of tokens that still work. */
export type LevelCounts = Record<RiskLevel, number>;

export function noCounts(): LevelCounts {
  return { high: 0, medium: 0, none: 0 };
}

export function sumOf({ high, medium, none }: LevelCounts): number {
  return high + medium + none;
}

export function riskLevelOf(token: Token): RiskLevel {
  return levelOf(risksOf(token));
}

/** The level that the most severe of these risks has. */
export function levelOf(kinds: readonly RiskKind[]): RiskLevel {
  if (kinds.includes("fullAccess") || kinds.includes("allOrganizations")) return "high";
  return kinds.length > 0 ? "medium" : "none";
}
