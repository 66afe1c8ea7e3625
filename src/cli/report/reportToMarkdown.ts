import { markdownText } from "../../tokens/text/markdownText";
import { en } from "../../ui/words/en";
import { overviewLines } from "../../ui/words/overview/overviewLines";
import { en as chartTitles } from "../../ui/words/overview/words/en";
import { figuresOf } from "./figuresOf";
import { personName } from "./personName";
import type { PageLimits, PageList } from "./ReportPage";
import { pageOf } from "./pageOf";
import type { ReportSource } from "./ReportSource";
import { shownToken } from "./shownToken";
import { words } from "./words";

/** With names as long as they get, and nothing but marks to escape, this is about half of the 1 MB of a summary. */
const usualLimits: PageLimits = { tokens: 200, people: 20 };

/**
 * A report as the summary page of a pipeline shows it: below its 1 MB, however large the scan is. In parts of a moment's
 * work each.
 */
export function* reportToMarkdown(source: ReportSource, limits = usualLimits): Generator<string> {
  const figures = figuresOf(source);
  const { title, head, warnings, numbers, rules, changes, notRead, found } = pageOf(source, figures, limits);
  const { scopes } = overviewLines(figures.overview, chartTitles, en);
  yield block(`# ${markdownText(title)}`);
  yield block(markdownText(head.join(" ")));
  for (const warning of warnings) yield block(`> **${markdownText(warning)}**`);
  yield block(`## ${markdownText(words.numbers)}`);
  yield tableOf(
    words.numbersColumns,
    numbers.map(({ label, count, note }) => [note ? `${label} (${note})` : label, en.number(count)]),
  );
  yield* listOf({
    title: chartTitles.scopes,
    columns: words.scopesColumns,
    rows: scopes.map(({ label, count }) => [label, en.number(count)]),
    notes: figures.overview.risks.fullAccess > 0 ? [chartTitles.scopesWhy] : [],
  });
  yield* listOf({
    title: chartTitles.owners,
    columns: words.ownersColumns,
    rows: figures.overview.topOwners.map(({ owner, count }) => [personName(owner), en.number(count)]),
    notes: [],
  });
  if (rules) yield* listOf(rules);
  if (changes) yield* listOf(changes);
  yield block(`## ${markdownText(found.title)}`);
  for (const text of found.filter) yield block(markdownText(text));
  if (found.note !== undefined) yield block(markdownText(found.note));
  yield* tokensOf(source, limits.tokens);
  if (notRead) yield* listOf(notRead);
}

function* tokensOf({ scan: { table }, rows, now }: ReportSource, most: number): Generator<string> {
  if (rows.length === 0) return;
  const { columns } = en.tokenList;
  yield tableOf(
    [words.owner, columns.name, columns.scopes, columns.expires, columns.status, columns.risk],
    Array.from(rows.subarray(0, most), (row) => {
      const { ownerName, name, scopes, expires, status, risks } = shownToken(table, row, now);
      return [ownerName, name, scopes, expires, status, risks.map((risk) => risk.name).join(", ")];
    }),
  );
}

/** A list without rows has only something to say if its notes do. */
function* listOf({ title, columns, rows, notes }: PageList): Generator<string> {
  if (rows.length === 0 && notes.length === 0) return;
  yield block(`## ${markdownText(title)}`);
  if (rows.length > 0) yield tableOf(columns, rows);
  for (const note of notes) yield block(markdownText(note));
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [
    columns.map(markdownText),
    columns.map(() => "---"),
    ...rows.map((row) => row.map(markdownText)),
  ];
  return block(lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n"));
}

function block(text: string): string {
  return `${text}\n\n`;
}
