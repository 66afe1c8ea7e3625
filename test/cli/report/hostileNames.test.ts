/** @jest-environment jsdom */
import { reportToHtml } from "../../../src/cli/report/html/reportToHtml";
import type { ReportSource } from "../../../src/cli/report/ReportSource";
import { reportToMarkdown } from "../../../src/cli/report/reportToMarkdown";
import { summaryFacts } from "../../../src/cli/report/summaryFacts";
import { describeToken } from "../../../src/tokens/export/describeToken";
import { exportToCsv } from "../../../src/tokens/export/exportToCsv";
import { exportToJson } from "../../../src/tokens/export/exportToJson";
import { axeViolations } from "../../hubs/axe";
import { aTable } from "../../jobs/scan/aTable";
import { anOwner, now } from "../../tokens/builders";
import { parseCsv } from "../../tokens/text/parseCsv";
import { aReportSource } from "./aReportSource";

const secret = "x7Kp2Lm9Qz4Rt8Vw1Ns6";

/** Everything that somebody else can name, named like this. */
function named(name: string): ReportSource {
  const owner = anOwner({ displayName: name, mailAddress: name, principalName: name });
  const other = anOwner({ displayName: name, descriptor: "aad.other" });
  const table = aTable([owner, { number: 1, name, scopes: [name, "app_token"] }]);
  const perOwner = [{ owner, added: 1, gone: 0 }];
  const value = { added: Uint32Array.of(0), gone: new Uint32Array(), perOwner, ownersNotCompared: 0 };
  const source = aReportSource(
    table,
    {},
    {
      organizationName: name,
      failed: [{ owner: other, why: { kind: "refused", serverMessage: name } }],
      changes: { since: now, value },
      version: name,
    },
  );
  return { ...source, filter: { ...source.filter, text: name, owner: name, namePattern: name } };
}

function exportsOf({ scan, rows, organizationName, filter }: ReportSource): { csv: string; json: string } {
  const source = {
    count: rows.length,
    at: (index: number) =>
      describeToken(scan.table.tokenAt(rows[index] ?? 0), now, scan.table.ownerAt(rows[index] ?? 0)),
    ...{ isPartial: false, hasOwners: true, exportedAt: now, organizationId: "o", organizationName },
    filter: { q: filter.text },
  };
  return { csv: [...exportToCsv(source)].join(""), json: [...exportToJson(source)].join("") };
}

const markdownOf = (source: ReportSource) => [...reportToMarkdown(source)].join("");
const htmlOf = (source: ReportSource) => [...reportToHtml(source)].join("");

const tags = (page: string) => [...page.matchAll(/<[a-z!/][^\s>]*/gi)].map(([tag]) => tag);

describe.each([
  ["a script", "<script>window.ran = true</script>"],
  ["an image that calls", '<img src=x onerror="window.ran = true">'],
  ["the end of the style and of the table", "</style></td></table></main><h1>Revoked"],
  ["the end of a quotation", '"><svg onload="window.ran = true">'],
  ["an entity", "&lt;b&gt;&#x3C;b>"],
  [
    "marks of Markdown",
    "**bold** `code` ~~gone~~ [a](https://evil.example) ![b](https://evil.example/b.png) | c",
  ],
  ["an address", "https://evil.example www.evil.example me@evil.example"],
  ["a heading and a list", "# heading - item 1. item > quote"],
  ["lines of their own", "first\r\n\r\n# second\n| a | b |\n---\n<b>third</b>\u2028fourth"],
  ["a formula", '=HYPERLINK("https://evil.example";"click")'],
  ["a command for the agent", "##vso[task.complete result=Failed]done ##[error]no"],
  ["marks that turn text around", "user\u202Egnp.exe\u2066 \u061C \u200F"],
  ["controls", "a\u0000b\u001B[31mred\u0007\u009Bc"],
  ["half a character", "a\uD800b\uDC00"],
  ["10,000 letters", "A".repeat(10_000)],
  ["10,000 marks", "<&|*".repeat(2_500)],
  ["10,000 stacked accents", `e${"\u0301".repeat(10_000)}`],
])("named with %s", (_, name) => {
  const source = named(name);
  const usual = named("Norma");

  test("the page keeps its elements, and runs nothing", async () => {
    const html = htmlOf(source);
    expect(tags(html)).toEqual(tags(htmlOf(usual)));
    document.open();
    document.write(html);
    document.close();
    expect(Reflect.get(window, "ran")).toBeUndefined();
    expect(document.querySelectorAll("script, img, a, b, [onload], [onerror]")).toHaveLength(0);
    expect(await axeViolations(document.documentElement)).toEqual([]);
  });

  test("the summary keeps its lines, and none of them holds markup", () => {
    const lines = markdownOf(source).split("\n");
    const expected = markdownOf(usual).split("\n");
    const kindOf = (line: string) =>
      line.startsWith("|") ? line.replace(/[^|]+/g, " ") : line.replace(/[^#>].*/, "");
    expect(lines.map(kindOf)).toEqual(expected.map(kindOf));
    const bare = lines.join("\n").replace(/\\[^A-Za-z0-9\s]/g, "");
    expect(bare).not.toMatch(/[<`~[\]!]|https?:|www\.|@/);
  });

  test("nothing is invisible, turns text around, or is a command", () => {
    const { csv, json } = exportsOf(source);
    for (const text of [
      htmlOf(source),
      markdownOf(source),
      csv,
      json,
      JSON.stringify(summaryFacts(source)),
    ]) {
      expect(text).not.toMatch(
        /[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200F\u202A-\u202E\u2066-\u2069]/u,
      );
      expect(text).not.toMatch(/\p{Surrogate}/u);
    }
    expect(htmlOf(source) + markdownOf(source)).not.toMatch(/##(vso)?\[/);
  });

  test("the exports stay what they are", () => {
    const { csv, json } = exportsOf(source);
    expect(parseCsv(csv).map((row) => row.length)).toEqual([13, 13]);
    for (const cell of csv.split("\r\n")[1]?.split(",") ?? []) expect(cell).not.toMatch(/^"?\s*[=+\-@]/);
    expect(JSON.parse(json)).toMatchObject({ count: 1 });
  });
});

test("what looks like a token is in none of the formats, whatever it is the name of", () => {
  const source = named(secret);
  const { csv, json } = exportsOf(source);
  const all = [htmlOf(source), markdownOf(source), csv, json, JSON.stringify(summaryFacts(source))].join(
    "\n",
  );
  expect(all).not.toContain(secret);
  expect(all).not.toContain(secret.slice(0, 12));
  expect(all).toContain("***");
});

test("who has no name is shown by the descriptor, and a token without one says so", () => {
  const source = named("\u200B \u202E");
  for (const page of [htmlOf(source), markdownOf(source).replaceAll("\\", "")]) {
    expect(page).toContain("(no name)");
    expect(page).toContain("aad.Tm9ybWE");
    expect(page).toContain("Personal access tokens of 5f3c1a52-9d1e-4b7a-8c66-2f0c7a9b1d10");
  }
});
