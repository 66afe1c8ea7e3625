import { defaultOrganizationFilter } from "../../../../src/tokens/organization/OrganizationFilter";
import { selectRows } from "../../../../src/tokens/organization/selectRows";
import { sortRows } from "../../../../src/tokens/organization/sortRows";
import { TokenColumns } from "../../../../src/tokens/organization/columns/TokenColumns";
import { benchNow as now, tableOfSize } from "../../../bench/tableOfSize";
import { growthOver } from "../../../bench/growthOver";

const sizes = [10_000, 20_000, 40_000, 80_000];
const tables = sizes.map((size) => tableOfSize(size));

afterEach(() => {
  jest.restoreAllMocks();
});

test("the columns grow linearly with the tokens, by at most 40 bytes each besides names, owners and ids", () => {
  const bytes = tables.map((table) => bytesOf(table));
  expect(growthOver(sizes, bytes)).toBeCloseTo(1, 1);
  // A column grows by doubling, so up to half of it may be empty.
  bytes.forEach((total, index) => expect(total / (sizes[index] ?? 0)).toBeLessThan(2 * 40));
});

test("scopes and organizations are stored once, however many tokens use them", () => {
  for (const { distinctScopes, distinctReaches } of tables) {
    expect([distinctScopes.length, distinctReaches.length]).toEqual([5, 1]);
  }
});

test("each name is checked once per word, not once per token", () => {
  const looks = sizes.map((size, index) => {
    const includes = jest.spyOn(String.prototype, "includes");
    selectRows(tables[index] ?? new TokenColumns(), { ...defaultOrganizationFilter, text: "deploy" }, now);
    const { length } = includes.mock.calls;
    includes.mockRestore();
    // A token's name, which is its own, and its owner, whom five share; the scopes of all are five.
    expect(length).toBeLessThanOrEqual(size + size / 5 + 5);
    return length;
  });
  expect(growthOver(sizes, looks)).toBeCloseTo(1, 1);
});

test("finding and sorting produce numbers in columns, and no object per token", () => {
  const tokenAt = jest.spyOn(TokenColumns.prototype, "tokenAt");
  for (const table of tables) {
    const rows = selectRows(table, { ...defaultOrganizationFilter, scope: "vso.code_write" }, now);
    const sorted = sortRows(table, rows, "name", "ascending");
    expect(rows.byteLength + sorted.byteLength).toBe(8 * rows.length);
    expect([rows, sorted].every((list) => list instanceof Uint32Array)).toBe(true);
  }
  expect(tokenAt).not.toHaveBeenCalled();
});

function bytesOf(table: TokenColumns): number {
  const { names, scopes, reaches, ownerIndices, validFrom, validTo, revoked } = table;
  return [names, scopes, reaches, ownerIndices, validFrom, validTo, revoked]
    .map(({ raw }) => raw.byteLength)
    .reduce((sum, bytes) => sum + bytes);
}
