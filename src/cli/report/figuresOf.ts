import { countRows } from "../../tokens/organization/countRows";
import { overviewOf } from "../../tokens/organization/overview/overviewOf";
import { weeksOfRows } from "../../tokens/organization/overview/weeksOfRows";
import { breachesInSteps } from "../../tokens/rules/breachesInSteps";
import { finish } from "../../tokens/steps/finish";
import type { Figures } from "./Figures";
import type { ReportSource } from "./ReportSource";

/** Counts everything that a report says, in a few passes over the table. */
export function figuresOf({
  scan: { table },
  rows,
  rules,
  now,
}: Pick<ReportSource, "scan" | "rows" | "rules" | "now">): Figures {
  const everyRow = Uint32Array.from({ length: table.length }, (_, row) => row);
  return {
    all: countRows(table, everyRow, now),
    found: countRows(table, rows, now),
    overview: finish(overviewOf(table, now)),
    weeks: finish(weeksOfRows(table, now)),
    breaches: rules && finish(breachesInSteps(table, rules, now)),
  };
}
