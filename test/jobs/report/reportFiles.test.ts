import fc from "fast-check";

import { reportFromJson } from "./reportFromJson";
import { csvColumns, reportToCsv } from "../../../src/jobs/report/reportToCsv";
import { reportToJson } from "../../../src/jobs/report/reportToJson";
import { parseCsv } from "../../tokens/text/parseCsv";
import { globalTokensStop } from "../../../src/tokens/token/globalRetirement";
import { describeRow } from "../../../src/jobs/revocation/plan/describeToken";
import { Outcomes } from "../../../src/jobs/revocation/Outcomes";
import { reportOf } from "../../../src/jobs/report/reportOf";
import { inDays, now } from "../../tokens/builders";
import { ada, aTable } from "../scan/aTable";
import { aReport, head } from "./aReport";
import { csvOf, jsonOf } from "./filesOf";

test("comes back from its JSON file unchanged", () => {
  expect(reportFromJson(jsonOf(aReport()))).toEqual(aReport());
});

test.each([0, 1, 450])("has %s lines in files that are written in parts", (count) => {
  const { lines, ...rest } = aReport();
  const report = {
    ...rest,
    lines: Array.from({ length: count }, () => lines)
      .flat()
      .slice(0, count),
  };
  expect(reportFromJson(jsonOf(report))).toEqual(report);
  expect(parseCsv(csvOf(report))).toHaveLength(count + 1);
  for (const part of reportToJson(report)) expect(part.split("authorizationId").length - 1).toBeLessThan(201);
  for (const part of reportToCsv(report)) expect(parseCsv(part).length).toBeLessThan(201);
});

test.each<[string, string]>([
  ["nothing", ""],
  ["no format", "{}"],
  ["a list", "[]"],
  ["null", "null"],
  ["a later version", jsonOf(aReport()).replace('"version": 1', '"version": 2')],
])("rejects a file with %s", (_, text) => {
  expect(reportFromJson(text)).toBeUndefined();
});

test("has a CSV file in which no cell is a formula, and every cell reads back", () => {
  const csv = csvOf(aReport());
  expect(csv).not.toMatch(/(^|,|\n)"?[=+\-@]/);
  const [columns, ...lines] = parseCsv(csv);
  expect(columns).toEqual([...csvColumns]);
  const cell = (line: number, column: (typeof csvColumns)[number]) =>
    lines[line]?.[csvColumns.indexOf(column)];
  expect(cell(1, "tokenName")).toBe("=HYPERLINK(1)");
  expect(cell(2, "tokenName")).toBe('Ben\'s, "own"');
  expect(cell(2, "whyMessage")).toBe('No, "never"');
  expect(cell(0, "filter")).toBe("age=365&q=git+%26+co");
  expect(cell(0, "startedAtUtc")).toBe(now.toISOString());
});

test.each<[string, object]>([
  ["a filter", { filter: { q: { toString: 1, valueOf: 1 } } }],
  ["a scope", { lines: [{ ...aReport().lines[0], scopes: [{ toString: 1, valueOf: 1 }] }] }],
])("a file in which %s is not text is not a report", (_, change) => {
  const file = JSON.stringify({ ...JSON.parse(jsonOf(aReport())), ...change });
  expect(reportFromJson(file)).toBeUndefined();
});

test("any names and reasons survive both files", () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 30 });
  fc.assert(
    fc.property(texts, texts, (tokenName, reason) => {
      const all = aReport();
      const report = { ...all, reason, lines: all.lines.map((line) => ({ ...line, tokenName })) };
      expect(reportFromJson(jsonOf(report))).toEqual(report);
      const [, cells] = parseCsv(csvOf(report));
      expect(cells?.[1]).toBe(tokenName);
      expect(cells?.[csvColumns.indexOf("reason")]).toBe(reason);
    }),
  );
});

test.each([
  ["for all organizations, the day on which they all stop", { kind: "all" }, globalTokensStop],
  ["for one organization, its own end", { kind: "organizations", ids: ["o"] }, inDays(600)],
] as const)("both files say when a token stops working: %s", (_, reach, expected) => {
  const table = aTable([ada, { number: 1, reach, validTo: inDays(600) }]);
  const report = reportOf(head, { tokens: [describeRow(table, 0)] }, new Outcomes());
  const [columns, cells] = parseCsv(csvOf(report));
  expect(cells?.[columns?.indexOf("effectiveExpiryUtc") ?? -1]).toBe(expected.toISOString());
  expect(cells?.[columns?.indexOf("validToUtc") ?? -1]).toBe(inDays(600).toISOString());
  expect(jsonOf(report)).toContain(`"effectiveExpiry": "${expected.toISOString()}"`);
});
