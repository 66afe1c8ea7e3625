import { applySignIns } from "../../../src/jobs/scan/applySignIns";
import { inDays } from "../../tokens/builders";
import { ada, aTable, ben } from "./aTable";

const monday = inDays(-5);
const friday = inDays(-1);

test.each<[string, Date | "never" | undefined, Date | "never" | undefined, Date | "never" | undefined]>([
  ["a date comes to an owner without one", undefined, friday, friday],
  ["an owner who never signed in is said to", undefined, "never", "never"],
  ["what the list of users said stays", monday, friday, monday],
  ["that somebody never signed in stays", "never", friday, "never"],
  ["what nobody knows stays unknown", undefined, undefined, undefined],
])("%s", (_, before, learned, after) => {
  const table = aTable([{ ...ada, lastAccessed: before }, { number: 1 }]);
  applySignIns(table, new Map(learned === undefined ? [] : [[ada.descriptor, learned]]));
  expect(table.owners.map(({ lastAccessed }) => lastAccessed)).toEqual([after]);
});

test("rows keep their place and owner, and nobody without tokens is added", () => {
  const unknown = { ...ada, lastAccessed: undefined };
  const table = aTable([unknown, { number: 1 }], [ben, { number: 2 }]);
  const { version } = table;
  const learned = new Map<string, Date>([
    ["aad.ada", friday],
    ["aad.a stranger", friday],
  ]);
  applySignIns(table, learned);
  expect([table.ownerAt(0), table.ownerAt(1), table.length]).toEqual([
    { ...ada, lastAccessed: friday },
    ben,
    2,
  ]);
  expect(table.owners).toHaveLength(2);
  // What is drawn from the table is drawn anew.
  expect(table.version).not.toBe(version);
});

test("a table with nothing new is not redrawn", () => {
  const table = aTable([ada, { number: 1 }]);
  const { version } = table;
  applySignIns(table, new Map([["aad.ada", friday]]));
  expect(table.version).toBe(version);
});
