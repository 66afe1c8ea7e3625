import { readSnapshot } from "../../../src/jobs/kept-scan/readSnapshot";
import type { KeptScan } from "../../../src/jobs/kept-scan/KeptScan";
import { writeSnapshot } from "../../../src/jobs/kept-scan/writeSnapshot";
import type { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { inDays, now } from "../../tokens/builders";
import { aHash } from "../../tokens/organization/columns/aHash";
import { ada, aTable, ben } from "../scan/aTable";

function kept(table: TokenColumns, read: readonly string[] = ["aad.ada", "aad.ben"]): KeptScan {
  return {
    takenAt: now,
    organizationId: "o",
    isEveryone: true,
    isComplete: true,
    table,
    read: new Set(read),
  };
}

const table = aTable(
  [
    { ...ada, lastAccessed: "never", listedAt: inDays(-2) },
    { number: 1 },
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
    const back = readSnapshot(structuredClone(writeSnapshot(kept(table))));
    expect(back && rowsOf(back.table)).toEqual(rowsOf(table));
    expect(back).toMatchObject({ takenAt: now, organizationId: "o", isEveryone: true, isComplete: true });
    expect([...(back?.read ?? [])]).toEqual(["aad.ada", "aad.ben"]);
    expect(back).toMatchObject({ partlyRead: new Set(), beganAt: undefined });
    const partly = { partlyRead: new Set(["aad.ben"]), beganAt: inDays(-3) };
    expect(readSnapshot(structuredClone(writeSnapshot({ ...kept(table), ...partly })))).toMatchObject(partly);
  });

  test("of nobody comes back empty", () => {
    const back = readSnapshot(writeSnapshot(kept(aTable(), [])));
    expect([back?.table.length, back?.read.size]).toEqual([0, 0]);
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
    const rows = [0, 1, 2, 3];
    const snapshot = structuredClone(writeSnapshot(kept(withHashes)));
    expect(snapshot.hashes).toHaveLength(4 * 15);
    const back = readSnapshot(snapshot)?.table;
    expect(rows.map((row) => back?.tokenAt(row))).toEqual(rows.map((row) => withHashes.tokenAt(row)));
    expect(rows.map((row) => back?.tokenAt(row).correlationId)).toEqual([first, second, third, last]);
    expect([back?.hashCount, back?.rowsWithHash(last ?? aHash(9))]).toEqual([
      withHashes.hashCount,
      last === undefined ? [] : [3],
    ]);
  });

  test("has no room for hashes where the service gives none, and reads like one of an earlier version", () => {
    const { hashes, ...earlier } = writeSnapshot(kept(table));
    expect(hashes).toBeUndefined();
    const back = readSnapshot(structuredClone(earlier))?.table;
    expect(back && rowsOf(back)).toEqual(rowsOf(table));
    expect([back?.hashCount, back?.hashes.byteLength]).toEqual([0, 0]);
  });

  test("withholds a name that looks like a token, and keeps its row", () => {
    const secret = "x7Kp2Lm9Qz4Rt8Vw1Ns6";
    const named = aTable([
      ada,
      { number: 1, name: "ci" },
      { number: 2, name: secret },
      { number: 3, name: "cd" },
    ]);
    const snapshot = writeSnapshot(kept(named));
    expect(JSON.stringify(snapshot)).not.toContain(secret);
    const back = readSnapshot(snapshot);
    expect([0, 1, 2].map((row) => back?.table.tokenAt(row).name)).toEqual(["ci", "***", "cd"]);
  });

  const whole = writeSnapshot(kept(table));
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["a text", "x"],
    ["another version", { ...whole, version: 2 }],
    ["a wrong date", { ...whole, takenAt: new Date(NaN) }],
    ["a column too short", { ...whole, validTo: whole.validTo.slice(1) }],
    ["a column of texts", { ...whole, ownerOf: ["0", "0", "1", "1"] }],
    ["an index out of range", { ...whole, nameOf: new Uint32Array([9, 9, 9, 9]) }],
    ["a hole in the owners", { ...whole, owners: [ada, null] }],
    ["no ids", { ...whole, ids: "" }],
    ["names that are not text", { ...whole, names: [1, 2, 3, 4] }],
  ])("that is %s is not read", (_, value) => {
    expect(readSnapshot(value)).toBeUndefined();
  });
});
