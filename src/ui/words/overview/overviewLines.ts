import type { DaySpan, Overview, SpanCount } from "../../../tokens/organization/overview/Overview";
import { riskKinds, type RiskKind } from "../../../tokens/token/risk";
import { levelOf, type RiskLevel } from "../../../tokens/weeks/RiskLevel";
import { scopeTitle } from "../../scopes/scopeTitle";
import type { Words } from "../en";
import type { OverviewChartWords } from "./words/en";

/** One line of a chart, and what it counts. */
export interface OverviewLine<T> {
  readonly of: T;
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** How it is drawn. */
  readonly level: RiskLevel;
}

/** The charts of the overview, line by line. Risks that mean something is unknown are left out where there are none. */
export function overviewLines(
  { risks, ages, lifetimes, scopes }: Overview,
  text: OverviewChartWords,
  words: Words,
) {
  return {
    risks: riskKinds
      .filter((kind) => risks[kind] > 0 || !kind.startsWith("unknown"))
      .map((kind): OverviewLine<RiskKind> => ({
        of: kind,
        id: kind,
        label: words.tokens.risk[kind].name,
        count: risks[kind],
        level: levelOf([kind]),
      })),
    ages: ages.map((span) => lineOfSpan(span, text)),
    lifetimes: lifetimes.map((span) => lineOfSpan(span, text)),
    scopes: scopes.map(({ id, count }): OverviewLine<string> => ({
      of: id,
      id,
      label: scopeTitle(id, words),
      count,
      level: "medium",
    })),
  };
}

function lineOfSpan(span: SpanCount, text: OverviewChartWords): OverviewLine<DaySpan> {
  const { over, upTo, count } = span;
  const level = upTo === undefined ? "medium" : "none";
  return { of: span, id: `${over}-${upTo}`, label: spanName(span, text), count, level };
}

function spanName({ over, upTo }: DaySpan, text: OverviewChartWords): string {
  if (upTo === undefined) return text.over(over ?? 0);
  return over === undefined ? text.upTo(upTo) : text.between(over + 1, upTo);
}
