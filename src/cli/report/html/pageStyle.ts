/** The colours of the hub in the host's light and dark themes. */
const light = `
  --page: #fff; --quiet: #f8f8f8; --text: rgba(0, 0, 0, .9); --secondary: rgba(0, 0, 0, .6); --line: #c8c8c8;
  --high: #cd4a45; --medium: #b18525; --hollow: #eaeaea; --edge: #666; --accent: #0078d4;`;
const dark = `
  --page: #201f1e; --quiet: #292827; --text: rgba(255, 255, 255, .9); --secondary: rgba(255, 255, 255, .66);
  --line: #605e5c; --high: #f1707b; --medium: #fcb95a; --hollow: #3b3a39; --edge: #a19f9d; --accent: #3aa0f3;`;

const layout = `
*, *::before { box-sizing: border-box; }
body { background: var(--page); color: var(--text); font: 14px/20px "Segoe UI", system-ui, -apple-system, "Helvetica Neue", sans-serif; margin: 0 auto; max-width: 1280px; padding: 16px 24px 32px; overflow-wrap: break-word; }
h1 { font-size: 24px; line-height: 32px; margin: 0 0 4px; }
h2 { font-size: 16px; line-height: 24px; margin: 0 0 4px; }
p { margin: 4px 0; }
section { margin-top: 20px; }
.secondary { color: var(--secondary); }
.warning { margin: 8px 0; border-inline-start: 4px solid var(--medium); background: var(--quiet); padding: 6px 12px; font-weight: 600; }
.cards { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); margin: 8px 0 0; }
.card { border: 1px solid var(--line); border-radius: 4px; display: flex; flex-direction: column; padding: 8px 12px; }
.card dt { order: 2; }
.card dd { margin: 0; }
.card .number { font-size: 24px; font-weight: 600; line-height: 32px; order: 1; }
.card .note { color: var(--secondary); font-size: 12px; line-height: 16px; order: 3; }
.charts { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 360px), 1fr)); margin-top: 12px; }
.chart { border: 1px solid var(--line); border-radius: 4px; margin-top: 12px; min-width: 0; padding: 8px 12px; }
.charts .chart { margin-top: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 12px; list-style: none; margin: 0; padding: 0; font-size: 12px; color: var(--secondary); }
.legend svg { margin-inline-end: 4px; vertical-align: -1px; }
.weeks { align-items: start; display: grid; gap: 8px 32px; grid-template-columns: minmax(0, 1fr) auto; margin-top: 8px; }
.weeks-drawn text { fill: var(--text); font-size: 12px; paint-order: stroke; stroke: var(--page); stroke-width: 3; text-anchor: middle; }
.weeks-drawn .mark { text-anchor: start; }
.weeks-drawn .count { font-weight: 600; }
.weeks-drawn .day { fill: var(--secondary); }
.today, .axis { stroke: var(--accent); stroke-width: 2; }
.axis { stroke: var(--edge); stroke-width: 1; }
.stop { stroke: var(--high); stroke-dasharray: 5 3; stroke-width: 2; }
.bars { list-style: none; margin: 4px 0 0; padding: 0; }
.bars li { align-items: center; display: grid; gap: 8px; grid-template-columns: minmax(96px, 38%) minmax(0, 1fr) auto; min-height: 24px; padding-block: 2px; }
.bars bdi { min-width: 0; overflow-wrap: anywhere; text-align: left; }
.bars svg { display: block; }
.bars .count { font-weight: 600; min-width: 32px; text-align: end; }
.high { fill: url("#hatching"); stroke: var(--high); }
.medium { fill: var(--medium); stroke: var(--medium); }
.none { fill: var(--hollow); stroke: var(--edge); }
.ground { fill: var(--page); }
.stripe { fill: var(--high); }
.hatching { position: absolute; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; }
caption { text-align: start; }
td > bdi, th > bdi { overflow-wrap: anywhere; }
th, td { padding: 4px 16px 4px 0; text-align: start; vertical-align: top; }
thead th { border-bottom: 1px solid var(--edge); }
tbody th { font-weight: 400; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
.figures td, .figures thead th + th { text-align: end; }
.figures { font-size: 12px; }
.figures th, .figures td { padding-block: 2px; }
.tokens { margin-top: 8px; min-width: 1080px; width: 100%; }
.tokens td:nth-child(2), .tokens td:nth-child(3) { min-width: 200px; }
.tokens td:nth-child(n + 4) { white-space: nowrap; }
.tokens .more { color: var(--secondary); display: block; font-size: 12px; line-height: 16px; }
.tokens .more.id { white-space: nowrap; }
.risks { list-style: none; margin: 0; padding: 0; }
.risks svg { margin-inline-end: 4px; vertical-align: -1px; }
.visually-hidden { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }`;

const narrow = `
  body { padding: 12px; }
  .weeks { display: block; }
  .weeks-drawn { display: none; }
`;

const forced = `
  .high, .medium, .none { stroke: CanvasText; }
  .medium, .stripe { fill: CanvasText; }
  .none, .ground { fill: Canvas; }
  .weeks-drawn text, .weeks-drawn .day { fill: CanvasText; stroke: Canvas; }
  .today, .axis, .stop { stroke: CanvasText; }
  .warning { margin: 8px 0; border-inline-start-color: CanvasText; }`;

const print = `
  :root { color-scheme: light; }
  body { font-size: 10pt; line-height: 1.35; max-width: none; padding: 0; }
  .chart, .card, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .cards { grid-template-columns: repeat(4, 1fr); }
  .charts { grid-template-columns: 1fr 1fr; }
  .scroll { overflow: visible; }
  .tokens { font-size: 8pt; min-width: 0; }
  .tokens td:nth-child(2), .tokens td:nth-child(3) { min-width: 0; }
  .tokens .more { font-size: 7pt; line-height: 1.3; }
  .tokens th, .tokens td { padding-inline-end: 8px; }
  .tokens td:nth-child(n + 4), .tokens .more.id { white-space: normal; }`;

/** The style of a report's page: light, dark, on paper, with forced colours, and on a narrow screen. */
export const pageStyle = `
:root { color-scheme: light dark; ${light} }
@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }
@media (prefers-contrast: more) { :root { --secondary: var(--text); --line: var(--edge); } }
${layout}
@media (max-width: 960px) { .weeks { grid-template-columns: minmax(0, 1fr); } }
@media screen and (max-width: 640px) { ${narrow} }
@media (forced-colors: active) { ${forced} }
@page { margin: 14mm; }
@media print { ${print} }
`;
