import { pageOf } from "./shown/pageOf";
import type { PageLimits, PageTable } from "./shown/PlanPage";
import type { PlanFile } from "./PlanFile";

const usualLimits: PageLimits = { owners: 10, tokens: 20 };

/** A plan as a terminal or a log shows it. */
export function planToText(plan: PlanFile, limits: PageLimits = usualLimits): string {
  const { title, notSent, facts, owners, tokens } = pageOf(plan, limits);
  const lines = [
    title,
    notSent,
    "",
    ...aligned(facts.map(({ label, value }) => [label, value])),
    ...[owners, tokens].flatMap(sectionOf),
  ];
  return lines.map((line) => `${harmlessInLog(line)}\n`).join("");
}

function sectionOf({ title, rows, more }: PageTable): readonly string[] {
  return ["", title, ...aligned(rows), ...(more === undefined ? [] : [`  ${more}`])];
}

/** The columns below each other, in code points: good enough for texts of any script. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? "")].length)),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length));
    return `  ${cells.join("  ")}`.trimEnd();
  });
}

/** An agent of Azure Pipelines takes `##vso[…]` for a command, wherever it stands in a line of a log. */
function harmlessInLog(line: string): string {
  return line.replace(/#(?=#)/g, "# ");
}
