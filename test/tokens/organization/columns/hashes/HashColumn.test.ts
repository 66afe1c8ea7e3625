import fc from "fast-check";

import { HashColumn } from "../../../../../src/tokens/organization/columns/hashes/HashColumn";
import { bytesPerHash } from "../../../../../src/tokens/organization/columns/hashes/storedHash";
import { aHash } from "../aHash";

function columnOf(...hashes: (string | undefined)[]): HashColumn {
  const column = new HashColumn();
  hashes.forEach((hash) => column.push(hash));
  return column;
}

const valuesOf = (column: HashColumn) => Array.from({ length: column.length }, (_, row) => column.at(row));
const base64Of = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

/** Any hash but the one of zeros, which means none. */
const hash = fc
  .uint8Array({ minLength: bytesPerHash, maxLength: bytesPerHash })
  .filter((bytes) => bytes.some((byte) => byte !== 0))
  .map(base64Of);

describe("a column of hashes", () => {
  test("returns any hash intact, and nothing for a row without one", () => {
    fc.assert(
      fc.property(fc.array(fc.option(hash, { nil: undefined })), (hashes) => {
        const column = columnOf(...hashes);
        expect(valuesOf(column)).toEqual(hashes);
        expect(column.hashCount).toBe(hashes.filter((one) => one !== undefined).length);
      }),
    );
  });

  test("takes the alphabet for addresses, and returns and finds the same hash in the standard one", () => {
    const standard = base64Of(new Uint8Array(bytesPerHash).fill(0xfb));
    const forAddresses = standard.replaceAll("+", "-").replaceAll("/", "_");
    expect(forAddresses).not.toBe(standard);
    const column = columnOf(forAddresses, standard);
    expect(valuesOf(column)).toEqual([standard, standard]);
    expect([column.rowsOf(standard), column.rowsOf(forAddresses)]).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test.each<[string, string]>([
    ["empty", ""],
    ["too short", aHash(1).slice(1)],
    ["too long", `${aHash(1)}A`],
    ["padded, as no hash is", `${aHash(1)}=`],
    ["padded within its length", `${aHash(1).slice(0, 18)}==`],
    ["followed by a line break", `${aHash(1)}\n`],
    ["broken over two lines", `${aHash(1).slice(0, 10)}\n${aHash(1).slice(11)}`],
    ["begun with a space", ` ${aHash(1).slice(1)}`],
    ["written in wide letters", `Ａ${aHash(1).slice(1)}`],
    ["an escape", `%41${aHash(1).slice(3)}`],
    ["a bare byte", `\0${aHash(1).slice(1)}`],
    ["a hash in hexadecimal digits", "0123456789abcdef".repeat(4)],
    ["zeros, which no secret's hash is", base64Of(new Uint8Array(bytesPerHash))],
    ["very long", aHash(1).repeat(100_000)],
  ])("a text that is %s counts as no hash, and no row has it", (_, text) => {
    const column = columnOf(aHash(1), text, undefined, aHash(2));
    expect(valuesOf(column)).toEqual([aHash(1), undefined, undefined, aHash(2)]);
    expect([column.hashCount, column.rowsOf(text)]).toEqual([2, []]);
  });

  test("finds every row of a hash, and no other", () => {
    const bytes = new Uint8Array(bytesPerHash).fill(7);
    const alike = Array.from(bytes, (_, at) => base64Of(bytes.with(at, 8)));
    const column = columnOf(...alike, undefined, ...alike);
    expect(alike.map((one) => column.rowsOf(one))).toEqual(alike.map((_, at) => [at, at + alike.length + 1]));
    expect(column.rowsOf(base64Of(bytes))).toEqual([]);
    // The end of one hash and the beginning of the next are not a hash.
    expect(columnOf(base64Of(bytes), base64Of(bytes)).rowsOf(base64Of(bytes))).toEqual([0, 1]);
  });

  test("without hashes it takes no memory, and has nothing to keep", () => {
    const column = columnOf(...Array<undefined>(5_000));
    expect([column.length, column.hashCount, column.byteLength, column.at(4_999)]).toEqual([
      5_000,
      0,
      0,
      undefined,
    ]);
    expect(column.stored(0, 5_000)).toBeUndefined();
  });

  test("keeps 15 bytes for each row, those before the first hash and after the last too", () => {
    const bytes = columnOf(undefined, aHash(1), undefined).stored(0, 3);
    expect(bytes).toEqual(
      Uint8Array.from([
        ...Array<number>(15).fill(0),
        ...Buffer.from(aHash(1), "base64"),
        ...Array<number>(15).fill(0),
      ]),
    );
  });

  test("what is kept is a copy, which later hashes do not change", () => {
    const column = columnOf(aHash(1));
    const kept = column.stored(0, 1);
    kept?.fill(0);
    column.push(aHash(2));
    expect([kept?.length, ...valuesOf(column)]).toEqual([bytesPerHash, aHash(1), aHash(2)]);
  });

  test("has room for as many hashes as were asked for, without growing again", () => {
    const column = columnOf(undefined, aHash(1));
    column.reserve(100);
    const { byteLength } = column;
    for (let number = 0; number < 100; number++) column.push(aHash(number));
    expect([byteLength, column.byteLength]).toEqual([102 * bytesPerHash, byteLength]);
  });

  test("too little memory is said before anything changes", () => {
    const column = columnOf(aHash(1), undefined);
    const { byteLength } = column;
    // Jest's own realm has another class of that name.
    const tooMany = expect.objectContaining({ name: "RangeError" });
    expect(() => column.reserve(Number.MAX_SAFE_INTEGER / bytesPerHash)).toThrow(tooMany);
    expect([column.length, column.hashCount, column.byteLength]).toEqual([2, 1, byteLength]);
    column.push(aHash(2));
    expect(valuesOf(column)).toEqual([aHash(1), undefined, aHash(2)]);
  });

  test("500,000 hashes take 15 bytes each, and at most as much again while it grows", () => {
    const column = new HashColumn();
    const rows = 500_000;
    for (let number = 0; number < rows; number++) column.push(aHash(number));
    expect(column.stored(0, rows)).toHaveLength(15 * rows);
    expect(column.byteLength).toBeLessThan(2 * 15 * rows);
    for (const row of [0, 1_023, 1_024, 262_144, rows - 1]) {
      expect([column.at(row), column.rowsOf(aHash(row))]).toEqual([aHash(row), [row]]);
    }
    expect([column.hashCount, column.rowsOf(aHash(rows))]).toEqual([rows, []]);
  });
});
