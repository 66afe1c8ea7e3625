import { statusOf } from "../token/statusOf";
import type { Token } from "../token/Token";
import { riskLevelOf } from "./RiskLevel";
import { WeekCounter, type Weeks } from "./Weeks";

/** When one person's active tokens end. */
export function weeksOfTokens(tokens: Iterable<Token>, now: Date): Weeks {
  const counter = new WeekCounter(now);
  for (const token of tokens) {
    if (statusOf(token, now) !== "active") continue;
    counter.add(token.validTo?.getTime() ?? NaN, token.reach.kind === "all", riskLevelOf(token));
  }
  return counter.weeks();
}
