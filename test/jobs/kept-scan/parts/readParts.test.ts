import type { KeptScan } from "../../../../src/jobs/kept-scan/KeptScan";
import type { TokenColumns } from "../../../../src/tokens/organization/columns/TokenColumns";
import { TextSet } from "../../../../src/tokens/text/TextSet";
import { inDays, now } from "../../../tokens/builders";
import { aHash } from "../../../tokens/organization/columns/aHash";
import { ada, aTable, ben, id } from "../../scan/aTable";
import { readStored, storedOf } from "../stored";
import { textsOf } from "../../../tokens/text/textsOf";

const head = { takenAt: now, organizationId: "o", isEveryone: true, isComplete: true };
const kept = (table: TokenColumns, read: readonly string[] = ["aad.ada", "aad.ben"]): KeptScan => ({
  ...{ ...head, table },
  read: new Set(read),
});

const table = aTable(
  [
    { ...ada, lastAccessed: "never", listedAt: inDays(-2) },
    { number: 1, correlationId: aHash(1) },
    { number: 2, reach: { kind: "all" }, validTo: undefined },
  ],
  [
    { ...ben, listedAt: inDays(-1) },
    { number: 3, name: "", scopes: [] },
    { number: 4, isRevoked: true },
  ],
);
const rowsOf = (of: TokenColumns) =>
  Array.from({ length: of.length }, (_, row) => [of.tokenAt(row), of.ownerAt(row)]);

describe("the kept scan", () => {
  test("reads back unchanged", () => {
    const more = { partlyRead: new TextSet(["aad.ben"]), beganAt: inDays(-3) };
    const failed = [{ displayName: "Cyd", why: { kind: "forbidden", reason: "noScope" } as const }];
    const back = readStored(storedOf({ ...kept(table), ...more, fromFile: { failed } }));
    expect(back && rowsOf(back.table)).toEqual(rowsOf(table));
    expect(back).toMatchObject({ ...head, beganAt: more.beganAt, fromFile: { failed } });
    expect([back?.read, back?.partlyRead].map((found) => [...(found ?? [])])).toEqual([
      ["aad.ada", "aad.ben"],
      ["aad.ben"],
    ]);
    const plain = readStored(storedOf(kept(table)));
    expect([...(plain?.partlyRead ?? ["nothing"])]).toEqual([]);
    expect(plain).toMatchObject({ beganAt: undefined, fromFile: undefined });
  });

  test("of nobody comes back empty", () => {
    const back = readStored(storedOf(kept(aTable(), [])));
    expect([back?.table.length, back?.read.size]).toEqual([0, 0]);
  });

  test("keeps ids in 16 bytes each, and those that are not guids as they are", () => {
    const odd = aTable([
      ada,
      { number: 1, authorizationId: "odd" },
      { number: 2 },
      { number: 3, authorizationId: "ODD 2" },
    ]);
    const stored = storedOf(kept(odd));
    expect(stored.parts.get("rows 0")).toMatchObject({
      ids: { words: new Uint32Array([0, 0, 0, 0, 0, 0x4000, 0x80000000, 2, 0, 0, 0, 0]) },
    });
    const back = readStored(stored)?.table;
    expect([0, 1, 2].map((row) => back?.ids.at(row))).toEqual(["odd", id(2), "ODD 2"]);
    expect(back?.rowsWith(["odd"])).toEqual([0]);
  });

  test.each<[string, (string | undefined)[]]>([
    ["every token", [1, 2, 3, 4].map(aHash)],
    ["some tokens", [undefined, aHash(2), aHash(3), undefined]],
    ["the last token", [undefined, undefined, undefined, aHash(4)]],
  ])("has the hashes of %s as bytes, and reads them back", (_, [first, second, third, last]) => {
    const withHashes = aTable(
      [ada, { number: 1, correlationId: first }, { number: 2, correlationId: second }],
      [ben, { number: 3, correlationId: third }],
      [ada, { number: 4, correlationId: last }],
    );
    const stored = storedOf(kept(withHashes));
    expect(stored.parts.get("rows 0")).toMatchObject({ hashes: { length: 4 * 15 } });
    const back = readStored(stored)?.table;
    expect([0, 1, 2, 3].map((row) => back?.tokenAt(row))).toEqual(
      [0, 1, 2, 3].map((row) => withHashes.tokenAt(row)),
    );
    expect([back?.hashCount, back?.rowsWithHash(last ?? aHash(9))]).toEqual([
      withHashes.hashCount,
      last === undefined ? [] : [3],
    ]);
  });

  test("has no room for hashes where the service gives none", () => {
    const stored = storedOf(kept(aTable([ada, { number: 1 }])));
    expect(stored.parts.get("rows 0")).toMatchObject({ hashes: undefined });
    expect(readStored(stored)?.table.hashes.byteLength).toBe(0);
  });

  test("withholds names that look like tokens, and keeps their rows", () => {
    const secrets = ["x7Kp2Lm9Qz4Rt8Vw1Ns6", "y7Kp2Lm9Qz4Rt8Vw1Ns6"];
    const names = ["ci", secrets[0], "cd", secrets[1], "ci"];
    const named = aTable([ada, ...names.map((name = "", number) => ({ number, name }))]);
    const stored = storedOf(kept(named));
    expect(secrets.some((secret) => JSON.stringify([...stored.parts.values()]).includes(secret))).toBe(false);
    const back = readStored(stored)?.table;
    expect(names.map((_, row) => back?.tokenAt(row).name)).toEqual(["ci", "***", "cd", "***", "ci"]);
    expect(textsOf(back?.distinctNames ?? [])).toEqual(["ci", "***", "cd"]);
  });

  test("leaves names where they are: half a million texts would be half a million objects", () => {
    const many = Array.from({ length: 500 }, (_, number) => ({ number, name: `nightly ${number}` }));
    const stored = storedOf(kept(aTable([ada, ...many])));
    const slice = jest.spyOn(String.prototype, "slice");
    const back = readStored(stored)?.table;
    const cutOut = slice.mock.calls.length;
    slice.mockRestore();
    expect(cutOut).toBeLessThan(50);
    expect(back?.tokenAt(499).name).toBe("nightly 499");
  });

  test("can be gone on with like a table that was never kept", () => {
    const back = readStored(storedOf(kept(table)))?.table;
    for (const each of [back, table.length === 4 ? aTable() : table]) each?.append(ada, []);
    back?.append({ ...ben, displayName: "Benjamin" }, [{ ...table.tokenAt(0), authorizationId: id(5) }]);
    expect(back?.tokenAt(4)).toEqual({
      ...table.tokenAt(0),
      authorizationId: id(5),
      ownerDescriptor: "aad.ben",
    });
    expect([back?.owners.length, back?.distinctNames.length, back?.ownerAt(3).displayName]).toEqual([
      2,
      table.distinctNames.length,
      "Benjamin",
    ]);
    expect(back?.rowsWithHash(aHash(1))).toEqual([0, 4]);
  });

  test("never hands out the store's own date, so nobody can change it", () => {
    const stored = storedOf(kept(table));
    expect(readStored(stored)?.takenAt).not.toBe(stored.head.takenAt);
  });

  test("is read in steps of at most 8,192 rows", () => {
    const many = aTable([ada, ...Array.from({ length: 20_000 }, (_, number) => ({ number }))]);
    const rows = [...storedOf(kept(many)).parts].filter(([name]) => name.startsWith("rows"));
    expect(rows.map(([name]) => name)).toEqual(["rows 0", "rows 8192", "rows 16384"]);
  });
});

const whole = storedOf(kept(table));
const withPart = (name: string, more: object) => {
  const parts = new Map(whole.parts);
  parts.set(name, { ...Object(parts.get(name)), ...more });
  return { ...whole, parts };
};
const without = (name: string) => {
  const parts = new Map(whole.parts);
  parts.delete(name);
  return { ...whole, parts };
};
const withHead = (more: object) => ({ ...whole, head: { ...whole.head, ...more } });
const names = whole.head.parts;

/** Nothing is taken in half: a table with a hole would show fewer tokens than there are. */
test.each<[string, Parameters<typeof readStored>[0]]>([
  ["no head", { ...whole, head: undefined }],
  ["a text for its head", { ...whole, head: "x" }],
  ["no version", withHead({ version: undefined })],
  ["a later version", withHead({ version: 3 })],
  ["no date", withHead({ takenAt: undefined })],
  ["a wrong date", withHead({ takenAt: new Date(NaN) })],
  ["a date that is a text", withHead({ takenAt: now.toISOString() })],
  ["no organization", withHead({ organizationId: undefined })],
  ["no counts", withHead({ counts: undefined })],
  ["another count of rows", withHead({ counts: { ...whole.head.counts, rows: 5 } })],
  ["another count of who was read", withHead({ counts: { ...whole.head.counts, read: 1 } })],
  ["parts that are not names", withHead({ parts: [1, 2] })],
  ["a part named twice", withHead({ parts: [...names, names.at(-1)] })],
  ["its parts in another order", withHead({ parts: names.toReversed() })],
  ["one part fewer than it has", withHead({ parts: names.filter((name) => !name.startsWith("read")) })],
  ["a part missing", without("names 0")],
  ["a part that is nothing", withPart("names 0", { list: undefined })],
  ["a part of something else", withPart("names 0", { list: "constructor" })],
  ["a part from elsewhere", withPart("rows 0", { from: 8192 })],
  ["owners that are not a list", withPart("owners 0", { items: { 0: ada } })],
  ["a hole in the owners", withPart("owners 0", { items: [ada, null] })],
  [
    "an owner without a descriptor",
    withPart("owners 0", { items: [{ ...ada, descriptor: undefined }, ben] }),
  ],
  ["an owner without a name", withPart("owners 0", { items: [ada, { ...ben, displayName: 7 }] })],
  ["an owner without a kind", withPart("owners 0", { items: [ada, { ...ben, kind: undefined }] })],
  ["an owner too few", withPart("owners 0", { items: [ada] })],
  ["names that are not text", withPart("names 0", { text: 7 })],
  ["names cut off", withPart("names 0", { text: "token" })],
  [
    "names that are longer than their lengths",
    withPart("names 0", { text: "token 1token 2token 4 and more" }),
  ],
  ["lengths in a list", withPart("names 0", { lengths: [7, 7, 0, 7] })],
  ["lengths that wrap around", withPart("names 0", { lengths: new Uint32Array([2 ** 32 - 1, 7, 7, 8]) })],
  ["a name too few", withPart("names 0", { text: "token 1", lengths: new Uint32Array([7]) })],
  ["an index out of range", withPart("rows 0", { nameOf: new Uint32Array([9, 9, 9, 9]) })],
  ["an owner out of range", withPart("rows 0", { ownerOf: new Uint32Array([0, 0, 1, 2]) })],
  ["a scope out of range", withPart("rows 0", { scopesOf: new Uint32Array([0, 9, 0, 0]) })],
  ["a reach out of range", withPart("rows 0", { reachOf: new Uint32Array([9, 0, 0, 0]) })],
  ["a column too short", withPart("rows 0", { validTo: new Float64Array(3) })],
  ["a column too long", withPart("rows 0", { validFrom: new Float64Array(5) })],
  ["a column of texts", withPart("rows 0", { ownerOf: ["0", "0", "1", "1"] })],
  ["whole numbers for dates", withPart("rows 0", { validFrom: new Uint32Array(4) })],
  ["no ids", withPart("rows 0", { ids: undefined })],
  ["ids as text", withPart("rows 0", { ids: [id(1), id(2), id(3), id(4)] })],
  ["an id cut off", withPart("rows 0", { ids: { words: new Uint32Array(15), others: [] } })],
  ["an id too many", withPart("rows 0", { ids: { words: new Uint32Array(20), others: [] } })],
  ["an empty id", withPart("rows 0", { ids: { words: new Uint32Array(16), others: [[0, ""]] } })],
  ["an id of no row", withPart("rows 0", { ids: { words: new Uint32Array(16), others: [[4, "x"]] } })],
  ["an id of half a row", withPart("rows 0", { ids: { words: new Uint32Array(16), others: [[0.5, "x"]] } })],
  ["a guid as text", withPart("rows 0", { ids: { words: new Uint32Array(16), others: [[0, id(1)]] } })],
  ["other ids that are no list", withPart("rows 0", { ids: { words: new Uint32Array(16), others: {} } })],
  ["no column of what is revoked", withPart("marks 0", { revoked: undefined })],
  ["a mark too few", withPart("marks 0", { revoked: new Uint8Array(3) })],
  ["a mark too many", withPart("marks 0", { revoked: new Uint8Array(5) })],
  ["a hash too few", withPart("rows 0", { hashes: new Uint8Array(3 * 15) })],
  ["a hash cut off", withPart("rows 0", { hashes: new Uint8Array(4 * 15 - 1) })],
  ["no bytes of hashes", withPart("rows 0", { hashes: new Uint8Array(0) })],
  ["hashes in whole numbers", withPart("rows 0", { hashes: new Uint32Array(4 * 15) })],
  ["null for hashes", withPart("rows 0", { hashes: null })],
])("a kept scan with %s is not read", (_, stored) => {
  expect(readStored(whole)).toBeDefined();
  expect(readStored(stored)).toBeUndefined();
});

test.each<[string, unknown, unknown]>([
  ["a date", now, now],
  ["never", "never", "never"],
  ["a text", "yesterday", undefined],
  ["an invalid date", new Date(NaN), undefined],
  ["nothing", undefined, undefined],
])("a last sign-in of %s is read as such, or is unknown", (_, lastAccessed, expected) => {
  const back = readStored(withPart("owners 0", { items: [{ ...ada, lastAccessed, mailAddress: 7 }, ben] }));
  expect(back?.table.ownerAt(0)).toMatchObject({ lastAccessed: expected, mailAddress: undefined });
});

test.each<[string, number, Date | undefined]>([
  ["a moment", now.getTime(), now],
  ["the first moment", 0, new Date(0)],
  ["no number", NaN, undefined],
  ["no end", Infinity, undefined],
  ["beyond all dates", 1e300, undefined],
])("an end of %s is read as such, or is unknown", (_, end, expected) => {
  const back = readStored(withPart("rows 0", { validTo: new Float64Array([end, end, end, end]) }));
  expect(back?.table.tokenAt(1).validTo).toEqual(expected);
});

test("values that should differ and do not become one, and each row keeps its own", () => {
  const twice = { items: [ada, { ...ada, displayName: "Ada L." }] };
  const back = readStored(withPart("owners 0", twice))?.table;
  expect([0, 3].map((row) => back?.ownerAt(row).displayName)).toEqual(["Ada L.", "Ada L."]);
  expect(back?.owners).toHaveLength(1);
});
