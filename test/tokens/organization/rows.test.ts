import { countTokens } from "../../../src/tokens/token/countTokens";
import { countRows } from "../../../src/tokens/organization/countRows";
import { groupByOwner } from "../../../src/tokens/organization/groupByOwner";
import { sortRows, type SortKey } from "../../../src/tokens/organization/sortRows";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { isRevocable } from "../../../src/tokens/token/statusOf";
import { anOwner, aToken, inDays, now } from "../builders";

const norma = anOwner({ descriptor: "aad.1", displayName: "Norma" });
const adam = anOwner({ descriptor: "aad.2", displayName: "adam" });

const table = new TokenColumns();
table.append(norma, [
  aToken({ name: "b", validFrom: inDays(-5), validTo: inDays(5), scopes: ["vso.work"] }),
  aToken({ name: "Á", validFrom: undefined, validTo: undefined, scopes: ["app_token"] }),
]);
table.append(adam, [
  aToken({ name: "a", validFrom: inDays(-9), validTo: inDays(-2), reach: { kind: "all" } }),
  aToken({ name: "B", validFrom: inDays(-1), validTo: inDays(20), reach: { kind: "all" } }),
  aToken({ name: "c", validFrom: inDays(-7), validTo: inDays(90), isRevoked: true }),
]);
const rows = Uint32Array.of(0, 1, 2, 3, 4);

describe("the order of rows", () => {
  test.each([
    ["name", [1, 2, 0, 3, 4], [4, 0, 3, 1, 2]],
    ["owner", [2, 3, 4, 0, 1], [0, 1, 2, 3, 4]],
    ["created", [2, 4, 0, 3, 1], [3, 0, 4, 2, 1]],
    ["expires", [2, 0, 3, 4, 1], [4, 3, 0, 2, 1]],
    ["scopes", [1, 2, 3, 4, 0], [0, 2, 3, 4, 1]],
  ] as [SortKey, number[], number[]][])(
    "by %s: unknown dates last in both directions, ties as in the table",
    (key, ascending, descending) => {
      expect([...sortRows(table, rows, key, "ascending")]).toEqual(ascending);
      expect([...sortRows(table, rows, key, "descending")]).toEqual(descending);
    },
  );

  test("by expiry, a token for all organizations is placed at the retirement if its own end is later", () => {
    const ends = new TokenColumns();
    const ending = (day: string, differences = {}) => aToken({ validTo: new Date(day), ...differences });
    const reach = { kind: "all" } as const;
    ends.append(norma, [
      ending("2026-12-02"),
      ending("2027-06-01", { reach }),
      aToken({ validTo: undefined, reach }),
      ending("2026-11-30"),
    ]);
    expect([...sortRows(ends, Uint32Array.of(0, 1, 2, 3), "expires", "ascending")]).toEqual([3, 1, 2, 0]);
  });

  test("only the given rows are sorted, and the given list does not change", () => {
    const some = Uint32Array.of(4, 2, 0);
    expect([...sortRows(table, some, "name", "ascending")]).toEqual([2, 0, 4]);
    expect([...some]).toEqual([4, 2, 0]);
    expect([...sortRows(table, Uint32Array.of(), "name", "ascending")]).toEqual([]);
  });
});

describe("grouping by owner", () => {
  test("whoever has the most comes first, each with their rows in order", () => {
    expect(groupByOwner(table, rows).map(({ owner, rows: owned }) => [owner.displayName, ...owned])).toEqual([
      ["adam", 2, 3, 4],
      ["Norma", 0, 1],
    ]);
    expect(groupByOwner(table, Uint32Array.of())).toEqual([]);
  });
});

describe("counting rows", () => {
  test("agrees with counting the tokens one by one, including owners and high privilege", () => {
    const tokens = [...rows].map((row) => table.tokenAt(row));
    expect(countRows(table, rows, now)).toEqual({
      ...countTokens(tokens, now),
      tokens: 5,
      owners: 2,
      highPrivilege: 1,
    });
  });

  test("agrees after the retirement too, and can count the risks of stopped tokens", () => {
    const later = new Date("2026-12-02T00:00:00Z");
    const stopped = Uint32Array.of(3);
    expect(countRows(table, stopped, later)).toMatchObject({ active: 0, stopped: 1, allOrganizations: 0 });
    expect(countRows(table, stopped, later, isRevocable)).toMatchObject({ stopped: 1, allOrganizations: 1 });
  });

  test("counts only the given rows", () => {
    expect(countRows(table, Uint32Array.of(3), now)).toMatchObject({
      tokens: 1,
      owners: 1,
      active: 1,
      expired: 0,
    });
    expect(countRows(table, Uint32Array.of(), now)).toMatchObject({ tokens: 0, owners: 0, active: 0 });
  });

  test("a token whose end is unknown counts as active", () => {
    expect(countRows(table, Uint32Array.of(1), now)).toMatchObject({
      active: 1,
      fullAccess: 1,
      expiring30: 0,
    });
  });
});
