import { readWhole } from "../../../../src/jobs/kept-scan/whole/readWhole";
import { finish } from "../../../../src/tokens/steps/finish";
import { TextSet } from "../../../../src/tokens/text/TextSet";
import { inDays, now } from "../../../tokens/builders";
import { aHash } from "../../../tokens/organization/columns/aHash";
import { ada, aTable, ben, id } from "../../scan/aTable";
import { wholeOf, type WholeScan } from "./wholeOf";

const head = { takenAt: now, organizationId: "fabrikam", isEveryone: true, isComplete: true };
const table = aTable([ada, { number: 1 }, { number: 2 }], [ben, { number: 3 }]);
const whole = wholeOf({ ...head, table, read: new Set(["aad.ada", "aad.ben"]) });
const read = (value: unknown) => finish(readWhole(value));
const readWith = (more: Partial<Record<keyof WholeScan, unknown>>) => read({ ...whole, ...more });

/** Nothing is taken in half: a table with a hole would show fewer tokens than there are. */
test.each<[string, Partial<Record<keyof WholeScan, unknown>>]>([
  ["no version", { version: undefined }],
  ["another version", { version: 2 }],
  ["a column too short", { validTo: whole.validTo.slice(1) }],
  ["a column of texts", { ownerOf: ["0", "0", "1"] }],
  ["an index out of range", { nameOf: new Uint32Array([9, 9, 9]) }],
  ["a hole in the owners", { owners: [ada, null] }],
  ["no ids", { ids: "" }],
  ["names that are not text", { names: [1, 2, 3] }],
  ["no date", { takenAt: undefined }],
  ["a date that is a text", { takenAt: now.toISOString() }],
  ["no organization", { organizationId: undefined }],
  ["no list of who was read", { read: undefined }],
  ["owners that are not a list", { owners: { 0: ada } }],
  ["an owner without a descriptor", { owners: [{ ...ada, descriptor: undefined }, ben] }],
  ["an owner without a name", { owners: [ada, { ...ben, displayName: 7 }] }],
  ["an owner without a kind", { owners: [ada, { ...ben, kind: undefined }] }],
  ["scopes that are not text", { scopes: [null] }],
  ["reaches that are not text", { reaches: [0] }],
  ["an empty id among others", { ids: `${id(1)}\n\n${id(3)}` }],
  ["one id too many", { ids: `${whole.ids}\n${id(4)}` }],
  ["ids that are not text", { ids: [id(1), id(2), id(3)] }],
  ["an owner out of range", { ownerOf: new Uint32Array([0, 0, 2]) }],
  ["a scope out of range", { scopesOf: new Uint32Array([0, 0, 9]) }],
  ["a reach out of range", { reachOf: new Uint32Array([0, 9, 0]) }],
  ["whole numbers for dates", { validFrom: new Uint32Array(3) }],
  ["no column of what is revoked", { revoked: undefined }],
  ["a hash too few", { hashes: new Uint8Array(2 * 15) }],
  ["a hash too many", { hashes: new Uint8Array(4 * 15) }],
  ["a hash cut off", { hashes: new Uint8Array(3 * 15 - 1) }],
  ["no bytes of hashes", { hashes: new Uint8Array(0) }],
  ["hashes in whole numbers", { hashes: new Uint32Array(3 * 15) }],
  ["hashes in a list", { hashes: Array<number>(3 * 15).fill(1) }],
  ["hashes that are texts", { hashes: [1, 2, 3].map(aHash) }],
  ["null for hashes", { hashes: null }],
])("a scan in one piece with %s is rejected", (_, more) => {
  expect(readWith(more)).toBeUndefined();
});

test.each<[string, Partial<Record<keyof WholeScan, unknown>>, object]>([
  ["a claim other than yes", { isEveryone: 1, isComplete: "true" }, { isEveryone: false, isComplete: false }],
  ["nobody read", { read: "" }, { read: new TextSet() }],
])("%s counts as no", (_, more, expected) => {
  expect(readWith(more)).toMatchObject(expected);
});

test.each<[string, unknown, unknown]>([
  ["a date", now, now],
  ["never", "never", "never"],
  ["a text", "yesterday", undefined],
  ["an invalid date", new Date(NaN), undefined],
  ["nothing", undefined, undefined],
])("a last sign-in of %s is read as such, or is unknown", (_, lastAccessed, expected) => {
  const back = readWith({ owners: [{ ...ada, lastAccessed, mailAddress: 7 }, ben] });
  expect(back?.table.ownerAt(0)).toMatchObject({ lastAccessed: expected, mailAddress: undefined });
});

test.each<[string, number, Date | undefined]>([
  ["a moment", now.getTime(), now],
  ["the first moment", 0, new Date(0)],
  ["no number", NaN, undefined],
  ["no end", Infinity, undefined],
  ["beyond all dates", 1e300, undefined],
])("an end of %s is read as such, or is unknown", (_, end, expected) => {
  expect(readWith({ validTo: new Float64Array([end, end, end]) })?.table.tokenAt(1).validTo).toEqual(
    expected,
  );
});

test("a hash of zeros is unknown, and any other is read as it is", () => {
  const bytes = Array.from({ length: 3 * 15 }, (_, at) => (at < 15 ? 0 : 255));
  const back = readWith({ hashes: Uint8Array.from(bytes) })?.table;
  expect([0, 1, 2].map((row) => back?.tokenAt(row).correlationId)).toEqual([
    ...[undefined, "/".repeat(20), "/".repeat(20)],
  ]);
  expect(back?.hashCount).toBe(2);
});

test("rows keep their owners, in whatever order these alternate", () => {
  const back = readWith({ ownerOf: new Uint32Array([1, 0, 1]) })?.table;
  expect([0, 1, 2].map((row) => [back?.ids.at(row), back?.ownerAt(row).descriptor])).toEqual([
    [id(1), "aad.ben"],
    [id(2), "aad.ada"],
    [id(3), "aad.ben"],
  ]);
});

test("the store's own date is never handed out, so nobody can change it", () => {
  expect(read(whole)?.takenAt).not.toBe(whole.takenAt);
});

test("a scan of an earlier version reads back unchanged, with hashes and without", () => {
  const rows = aTable(
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
  const kept = { ...head, table: rows, read: new TextSet(["aad.ada"]), partlyRead: new TextSet(["aad.ben"]) };
  const back = read(structuredClone(wholeOf({ ...kept, beganAt: inDays(-3) })));
  const all = [0, 1, 2, 3];
  expect(all.map((row) => [back?.table.tokenAt(row), back?.table.ownerAt(row)])).toEqual(
    all.map((row) => [rows.tokenAt(row), rows.ownerAt(row)]),
  );
  expect(back).toMatchObject({ read: kept.read, partlyRead: kept.partlyRead, beganAt: inDays(-3) });
  const { hashes, partlyRead, ...earlier } = wholeOf({ ...head, table, read: kept.read });
  expect([hashes, partlyRead]).toEqual([undefined, ""]);
  expect(read(earlier)?.table.hashes.byteLength).toBe(0);
});

test("a large scan of an earlier version is read in steps of some thousand rows", () => {
  const rows = aTable(
    [ada, ...Array.from({ length: 20_000 }, (_, number) => ({ number }))],
    [ben, ...Array.from({ length: 20_000 }, (_, number) => ({ number: 20_000 + number }))],
  );
  const work = readWhole(wholeOf({ ...head, table: rows, read: new Set(["aad.ada"]) }));
  let steps = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      expect(step.value?.table.length).toBe(40_000);
      break;
    }
    steps++;
  }
  expect(steps).toBeGreaterThanOrEqual(40_000 / 8_192);
});
