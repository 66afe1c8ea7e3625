import { driftsInSteps } from "../../../src/tokens/published/driftsInSteps";
import type { Origin } from "../../../src/tokens/published/drift";
import { finish } from "../../../src/tokens/steps/finish";
import { ada, aTable, ben } from "../../jobs/scan/aTable";
import { inDays, now } from "../builders";
import { aTemplate } from "./aTemplate";

const template = aTemplate({ scopes: ["vso.code"], longestDays: 30, usualDays: 30, version: 1 });
const origin: Origin = {
  templateId: template.id,
  version: 1,
  scopes: template.scopes,
  usualDays: template.usualDays,
  longestDays: template.longestDays,
};

test("of a table, only tokens that work, came from a known template and differ from it have drifted", () => {
  const scopes = ["vso.code"];
  const table = aTable(
    [
      ada,
      { number: 1, scopes, validFrom: inDays(-5), validTo: inDays(20) },
      { number: 2, scopes: ["vso.code_write"], validFrom: inDays(-5), validTo: inDays(20) },
      { number: 3, scopes: ["vso.code_write"], validFrom: inDays(-50), validTo: inDays(-20) },
    ],
    [
      ben,
      { number: 4, scopes: ["vso.code_write"], validFrom: inDays(-5), validTo: inDays(20) },
      { number: 5, scopes: ["vso.code_write"], validFrom: inDays(-5), validTo: inDays(20) },
    ],
  );
  const idOf = (row: number) => table.ids.at(row);
  const origins = new Map<string, Origin>([
    [idOf(4), { ...origin, templateId: "ffffffffffffffff" }],
    ...[2, 1, 0].map((row): [string, Origin] => [idOf(row), origin]),
    ["00000000-0000-4000-8000-00000000dead", origin],
  ]);
  const templates = new Map([[template.id, template]]);
  const drifted = finish(driftsInSteps(table, { origins, templates }, now));
  expect([...drifted.keys()]).toEqual([1]);
  expect(drifted.get(1)?.drift.wider).toEqual(["vso.code_write"]);
});
