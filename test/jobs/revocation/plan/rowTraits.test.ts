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

test("a row is active until it is revoked or expires", () => {
  expect(rowsThat(standing().isActive)).toEqual([0, 3]);
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
  growing.append(ben, [table().tokenAt(3)]);
  expect([judged.isMine(1), judged.isProtected(1), judged.isMine(0)]).toEqual([false, true, true]);
});
