import { readSnapshot } from "../../../src/jobs/kept-scan/readSnapshot";
import { writeSnapshot, type ScanSnapshot } from "../../../src/jobs/kept-scan/writeSnapshot";
import { now } from "../../tokens/builders";
import { aHash } from "../../tokens/organization/columns/aHash";
import { ada, aTable, ben, id } from "../scan/aTable";

const head = { takenAt: now, organizationId: "fabrikam", isEveryone: true, isComplete: true };
const table = aTable([ada, { number: 1 }, { number: 2 }], [ben, { number: 3 }]);
const whole = writeSnapshot({ ...head, table, read: new Set(["aad.ada", "aad.ben"]) });
const readWith = (more: Partial<Record<keyof ScanSnapshot, unknown>>) => readSnapshot({ ...whole, ...more });

/** Nothing is taken in half: a table with a hole would show fewer tokens than there are. */
test.each<[string, Partial<Record<keyof ScanSnapshot, unknown>>]>([
  ["no version", { version: undefined }],
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
])("a snapshot with %s is rejected", (_, more) => {
  expect(readWith(more)).toBeUndefined();
});

test.each<[string, Partial<Record<keyof ScanSnapshot, unknown>>, object]>([
  ["a claim other than yes", { isEveryone: 1, isComplete: "true" }, { isEveryone: false, isComplete: false }],
  ["nobody read", { read: "" }, { read: new Set() }],
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
  expect(readSnapshot(whole)?.takenAt).not.toBe(whole.takenAt);
});
