import { createHash } from "node:crypto";

import { en } from "../../../ui/words/en";
import { overviewLines } from "../../../ui/words/overview/overviewLines";
import { en as chartTitles } from "../../../ui/words/overview/words/en";
import type { Figures } from "../Figures";
import { figuresOf } from "../figuresOf";
import { pageOf } from "../pageOf";
import { personName } from "../personName";
import type { PageLimits, PageList, ReportNumber, ReportPage } from "../ReportPage";
import type { ReportSource } from "../ReportSource";
import { words } from "../words";
import { bars } from "./bars";
import { markup, Markup } from "./markup";
import { pageStyle } from "./pageStyle";
import { tokenRows } from "./tokenRows";
import { weekChart } from "./weekChart";

/** Browsers lay out so many rows within a second or two. */
const usualLimits: PageLimits = { tokens: 5_000, people: 500 };

/** Nothing is loaded or run, and no other style than this page's own is applied, whatever a name holds. */
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(pageStyle).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/**
 * A report as a page of its own: one file without scripts that loads nothing, with the charts of the hub. In parts of a
 * moment's work each.
 */
export function* reportToHtml(source: ReportSource, limits = usualLimits): Generator<string> {
  const figures = figuresOf(source);
  const page = pageOf(source, figures, limits);
  yield headOf(page).text;
  yield chartsOf(figures, source.now).text;
  if (page.rules) yield listOf(page.rules).text;
  if (page.changes) yield listOf(page.changes).text;
  yield* foundOf(page, source, limits.tokens);
  if (page.notRead) yield listOf(page.notRead).text;
  yield "</main>\n</body>\n</html>\n";
}

function headOf({ title, head, warnings, numbers }: ReportPage): Markup {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<svg aria-hidden="true" class="hatching" width="0" height="0"><pattern id="hatching" width="5" height="5" patternTransform="rotate(45)" patternUnits="userSpaceOnUse"><rect class="ground" width="5" height="5"/><rect class="stripe" width="2" height="5"/></pattern></svg>
<header>
<h1><bdi>${title}</bdi></h1>
${head.map((sentence) => markup`<p class="secondary">${sentence}</p>`)}
${warnings.map((warning) => markup`<p class="warning">${warning}</p>`)}
</header>
<main>
<section><h2>${words.numbers}</h2><dl class="cards">${numbers.map(cardOf)}</dl></section>
`;
}

function cardOf({ label, count, note }: ReportNumber): Markup {
  return markup`<div class="card"><dt>${label}</dt><dd class="number">${en.number(count)}</dd>${
    note === undefined ? undefined : markup`<dd class="note">${note}</dd>`
  }</div>`;
}

function chartsOf({ overview, weeks }: Figures, now: Date): Markup {
  if (overview.active === 0) return markup`<p>${words.noneActive}</p>`;
  const { risks, lifetimes, ages, scopes } = overviewLines(overview, chartTitles, en);
  const owners = overview.topOwners.map(
    ({ owner, count }) => ({ label: personName(owner), count, level: "none" }) as const,
  );
  const scopesNote = overview.risks.fullAccess > 0 ? chartTitles.scopesWhy : undefined;
  return markup`${weekChart(weeks, now)}<div class="charts">
${bars(chartTitles.risks, risks)}${bars(chartTitles.lifetimes, lifetimes)}${bars(chartTitles.ages, ages)}${bars(chartTitles.scopes, scopes, scopesNote)}${bars(chartTitles.owners, owners)}</div>
`;
}

function* foundOf({ found }: ReportPage, source: ReportSource, most: number): Generator<string> {
  const { name, scopes, created, expires, status, risk } = en.tokenList.columns;
  yield markup`<section><h2 id="found">${found.title}</h2>
${found.filter.map((text) => markup`<p class="secondary"><bdi>${text}</bdi></p>`)}
${found.note === undefined ? undefined : markup`<p>${found.note}</p>`}
`.text;
  if (source.rows.length > 0) {
    // Whoever uses the keyboard can scroll it sideways, too.
    yield markup`<div class="scroll" role="region" aria-labelledby="found" tabindex="0"><table class="tokens">${columnHeads(
      [name, words.owner, scopes, created, expires, status, risk],
    )}<tbody>
`.text;
    yield* tokenRows(source, most);
    yield "</tbody></table></div>\n";
  }
  yield "</section>\n";
}

function listOf({ title, columns, rows, notes }: PageList): Markup {
  const row = ([name = "", ...cells]: readonly string[]) =>
    markup`<tr><th scope="row"><bdi>${name}</bdi></th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
  const table = markup`<table>${columnHeads(columns)}<tbody>${rows.map(row)}</tbody></table>`;
  return markup`<section><h2>${title}</h2>${rows.length > 0 ? table : undefined}${notes.map(
    (note) => markup`<p>${note}</p>`,
  )}</section>
`;
}

function columnHeads(names: readonly string[]): Markup {
  return markup`<thead><tr>${names.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>`;
}
