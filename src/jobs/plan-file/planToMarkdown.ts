import { markdownText } from "../../tokens/text/markdownText";
import { pageOf } from "./shown/pageOf";
import type { PageLimits, PageTable } from "./shown/PlanPage";
import type { PlanFile } from "./PlanFile";

const usualLimits: PageLimits = { owners: 20, tokens: 200 };

/** A plan as a summary page of a pipeline shows it: well below its 1 MB, however large the plan is. */
export function planToMarkdown(plan: PlanFile, limits: PageLimits = usualLimits): string {
  const { title, notSent, facts, owners, tokens } = pageOf(plan, limits);
  const [first, ...rest] = facts.map(({ label, value }) => [label, value]);
  return [
    `# ${markdownText(title)}`,
    markdownText(notSent),
    tableOf(first ?? [], rest),
    ...[owners, tokens].flatMap(sectionOf),
  ]
    .map((block) => `${block}\n`)
    .join("\n");
}

function sectionOf({ title, columns, rows, more }: PageTable): readonly string[] {
  return [
    `## ${markdownText(title)}`,
    tableOf(columns, rows),
    ...(more === undefined ? [] : [markdownText(more)]),
  ];
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [
    columns.map(markdownText),
    columns.map(() => "---"),
    ...rows.map((row) => row.map(markdownText)),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
