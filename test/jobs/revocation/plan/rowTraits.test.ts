import { rowTraits } from "../../../../src/jobs/revocation/plan/rowTraits";
import { nothingProtected, type ProtectedList } from "../../../../src/tokens/organization/ProtectedList";
import { inDays, now } from "../../../tokens/builders";
import { ada, aTable, ben, id } from "../../scan/aTable";

const me = { descriptor: "aad.ada", name: "" };
const table = () =>
  aTable(
    [ada, { number: 1 }, { number: 2, isRevoked: true }, { number: 3, validTo: now }],
    [ben, { number: 4, validTo: undefined }, { number: 5, validTo: inDays(-1) }],
  );
const standing = (list: ProtectedList = nothingProtected) => rowTraits(table(), me, list, now);
const rowsThat = (is: (row: number) => boolean) => [0, 1, 2, 3, 4].filter(is);

test("a row can be revoked until it is revoked or expires", () => {
  expect(rowsThat(standing().isRevocable)).toEqual([0, 3]);
});

test("a token for all organizations can be revoked after it has stopped, until its own expiry", () => {
  const reach = { kind: "all" } as const;
  const rows = aTable([ada, { number: 1, reach }, { number: 2, reach, validTo: inDays(11) }]);
  const judged = rowTraits(rows, me, nothingProtected, new Date("2026-12-03T00:00:00Z"));
  expect([judged.isRevocable(0), judged.isRevocable(1)]).toEqual([true, false]);
});

test("a row is the person's own if its owner is", () => {
  expect(rowsThat(standing().isMine)).toEqual([0, 1, 2]);
});

test.each<[string, ProtectedList, number[]]>([
  ["nothing", nothingProtected, []],
  ["a person", { people: ["BEN@x.example"], tokens: [] }, [3, 4]],
  ["a token", { people: [], tokens: [id(2).toUpperCase()] }, [1]],
  ["both", { people: ["aad.ada"], tokens: [id(4)] }, [0, 1, 2, 3]],
])("the protected list protects %s", (_, list, rows) => {
  expect(rowsThat(standing(list).isProtected)).toEqual(rows);
});

test("owners added while a scan runs are judged too", () => {
  const growing = aTable([ada, { number: 1 }]);
  const judged = rowTraits(growing, me, { people: ["aad.ben"], tokens: [] }, now);
  expect([judged.isMine(0), judged.isProtected(0)]).toEqual([true, false]);
  growing.append(ben, [table().tokenAt(3), { ...table().tokenAt(3), isRevoked: true }]);
  expect([judged.isMine(1), judged.isProtected(1), judged.isMine(0)]).toEqual([false, true, true]);
  expect([judged.isRevocable(1), judged.isRevocable(2)]).toEqual([true, false]);
});
