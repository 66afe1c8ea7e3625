import type { OwnedToken } from "../../../../src/tokens/organization/OwnedToken";
import { TokenColumns } from "../../../../src/tokens/organization/columns/TokenColumns";
import { anOwner, aToken, inDays } from "../../builders";
import { aHash } from "./aHash";

function guid(number: number): string {
  return `1b9d6bcd-bbfd-4b2d-9b5d-${number.toString(16).padStart(12, "0")}`;
}

describe("the table of everyone's tokens", () => {
  test("returns what was put in", () => {
    const table = new TokenColumns();
    const tokens: Omit<OwnedToken, "ownerDescriptor">[] = [
      aToken({ authorizationId: guid(1) }),
      {
        ...aToken({ authorizationId: guid(2), reach: { kind: "all" }, isRevoked: true }),
        correlationId: aHash(2),
      },
      aToken({ authorizationId: guid(3), name: "", scopes: [], validFrom: undefined, validTo: undefined }),
      aToken({ authorizationId: "not a guid", reach: { kind: "organizations", ids: [] } }),
      aToken({ authorizationId: "", validTo: new Date(0) }),
    ];
    table.append(anOwner({ descriptor: "aad.someone" }), []);
    table.append(anOwner({ descriptor: "aad.norma" }), tokens);

    expect(table.length).toBe(5);
    expect(tokens.map((_, row) => table.tokenAt(row))).toEqual(
      tokens.map((token) => ({ ...token, ownerDescriptor: "aad.norma" })),
    );
  });

  test("ids come back in lower case", () => {
    const table = new TokenColumns();
    table.append(anOwner(), [aToken({ authorizationId: guid(0xabcdef).toUpperCase() })]);
    expect(table.tokenAt(0).authorizationId).toBe(guid(0xabcdef));
  });

  test("an owner who is read again stays one owner, with the latest details", () => {
    const table = new TokenColumns();
    table.append(anOwner({ displayName: "Norma" }), [aToken()]);
    table.append(anOwner({ displayName: "Norma Fabrik", lastAccessed: inDays(-3) }), [aToken()]);
    expect(table.owners).toEqual([anOwner({ displayName: "Norma Fabrik", lastAccessed: inDays(-3) })]);
    expect(table.ownerAt(0)).toBe(table.ownerAt(1));
  });

  test("finds tokens by id, in any case, marks them as revoked or not, and says how many marks are new", () => {
    const table = new TokenColumns();
    const numbers = [0xa, 0xb, 0xc, 0xd];
    table.append(
      anOwner(),
      numbers.map((number) => aToken({ authorizationId: guid(number), isRevoked: number === 0xd })),
    );
    const rows = table.rowsWith([guid(0xa).toUpperCase(), guid(0xc), guid(0xd), guid(0xe), "no guid"]);
    expect(rows).toEqual([0, 2, 3]);
    expect(table.markRevoked(rows)).toBe(2);
    expect(numbers.map((_, row) => table.tokenAt(row).isRevoked)).toEqual([true, false, true, true]);
    expect(table.markRevoked([0, 2])).toBe(0);
    expect(table.markRevoked([0, 1], false)).toBe(1);
    expect(numbers.map((_, row) => table.tokenAt(row).isRevoked)).toEqual([false, false, true, true]);
  });

  test("finds the token whose secret has a hash, and counts the rows with one", () => {
    const table = new TokenColumns();
    const withHash = (number: number, correlationId?: string) => ({
      ...aToken({ authorizationId: guid(number) }),
      correlationId,
    });
    table.append(anOwner(), [withHash(1), withHash(2, "no hash")]);
    expect(table.hashCount).toBe(0);
    table.append(anOwner({ descriptor: "aad.ada" }), [withHash(3, aHash(3)), withHash(4)]);
    table.append(anOwner(), [withHash(5, aHash(5))]);
    table.markRevoked([2]);
    expect([table.hashCount, table.hashes.length, table.length]).toEqual([2, 5, 5]);
    expect([3, 5, 4].map((number) => table.rowsWithHash(aHash(number)))).toEqual([[2], [4], []]);
    expect(table.rowsWithHash("no hash")).toEqual([]);
    expect(Array.from({ length: 5 }, (_, row) => table.tokenAt(row).correlationId)).toEqual([
      ...[undefined, undefined, aHash(3), undefined, aHash(5)],
    ]);
  });

  test("a service that gives no hashes costs no memory for them", () => {
    const table = new TokenColumns();
    for (let number = 0; number < 3_000; number++) table.append(anOwner(), [aToken()]);
    expect([table.hashCount, table.hashes.byteLength]).toEqual([0, 0]);
  });

  test.each<[string, boolean, (table: TokenColumns) => void]>([
    ["tokens come", true, (table) => table.append(anOwner(), [aToken({ authorizationId: guid(2) })])],
    ["an owner changes", true, (table) => table.append(anOwner({ lastAccessed: "never" }), [])],
    ["tokens are marked as revoked", true, (table) => table.markRevoked([0])],
    ["there is no token to mark", false, (table) => table.markRevoked([])],
    ["it is only read", false, (table) => table.nameRanks.length + table.tokenAt(0).name.length],
  ])("has a new version when %s: %p", (_, isNew, change) => {
    const table = new TokenColumns();
    table.append(anOwner(), [aToken({ authorizationId: guid(1) })]);
    const { version } = table;
    change(table);
    expect(table.version > version).toBe(isNew);
  });

  test("grows to any size and keeps every row", () => {
    const table = new TokenColumns();
    for (let number = 0; number < 5000; number++) {
      table.append(anOwner({ descriptor: `aad.${number % 7}` }), [
        aToken({ authorizationId: guid(number), name: `token ${number}` }),
      ]);
    }
    for (const row of [0, 1023, 1024, 2048, 4999]) {
      expect(table.tokenAt(row)).toMatchObject({
        authorizationId: guid(row),
        name: `token ${row}`,
        ownerDescriptor: `aad.${row % 7}`,
      });
    }
    expect(table.owners).toHaveLength(7);
    expect(table.distinctScopes).toHaveLength(1);
  });

  test.each([-1, 1, 0.5, NaN])("a table of one has no row %d", (row) => {
    const table = new TokenColumns();
    table.append(anOwner(), [aToken()]);
    expect(() => table.tokenAt(row)).toThrow(RangeError);
  });

  test("is empty at first", () => {
    expect(new TokenColumns().length).toBe(0);
    expect(() => new TokenColumns().tokenAt(0)).toThrow(RangeError);
  });
});
