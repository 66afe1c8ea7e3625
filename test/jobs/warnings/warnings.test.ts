import { dueDayRange, usualDueDay } from "../../../src/jobs/warnings/dueDay";
import { progressOf } from "../../../src/jobs/warnings/progressOf";
import { readWarnings } from "../../../src/jobs/warnings/readWarnings";
import { mostWarnedTokens, mostWarnings, type Warning } from "../../../src/jobs/warnings/Warning";
import { replaceQuery } from "../../../src/jobs/warnings/replaceQuery";
import { warningEntry } from "../../../src/jobs/warnings/warningEntry";
import { warningNotes } from "../../../src/jobs/warnings/warningNotes";
import { writeWarning } from "../../../src/jobs/warnings/writeWarning";
import { inDays, now } from "../../tokens/builders";
import { dayOf } from "../../../src/tokens/token/dayText";
import { ada, aTable, ben, id } from "../scan/aTable";

const planned = (count: number, perOwner = 3) =>
  Array.from({ length: count }, (_, number) => ({
    authorizationId: id(number),
    owner: `aad.${"x".repeat(50)}${Math.floor(number / perOwner)}`,
  }));

function aWarning(more: Partial<Warning> = {}): Warning {
  return {
    ...{
      id: "0123456789abcdef",
      dueOn: "2026-12-11",
      reason: "Full access",
      madeAt: now,
      tokens: planned(4),
    },
    ...more,
  };
}

const fieldsOf = (warning: Warning) => writeWarning(warning).map(({ fields }) => fields);

test.each([1, 4, 700, mostWarnedTokens])("a warning of %i tokens comes back from its documents", (count) => {
  const warning = aWarning({ tokens: planned(count) });
  const documents = writeWarning(warning);
  for (const { id: key, fields } of documents) {
    expect(JSON.stringify(fields).length).toBeLessThan(32_000);
    expect(key.length).toBeLessThanOrEqual(36);
  }
  const shuffled = [...documents].reverse().map(({ fields }) => fields);
  expect(readWarnings(shuffled)).toEqual([warning]);
});

test.each<[string, Partial<Warning>]>([
  ["a rule", { ruleId: "0a1b2c3d" }],
  ["any rule", { ruleId: "any", templateId: "clone-and-push" }],
  ["a rule, with a template of the organization", { ruleId: "0a1b2c3d", templateId: "org:0123456789abcdef" }],
])("tokens that break %s are remembered with it in each part", (_, more) => {
  const warning = aWarning({ ...more, tokens: planned(900) });
  const documents = fieldsOf(warning);
  expect(documents.length).toBeGreaterThan(1);
  expect(readWarnings(documents)).toEqual([warning]);
  const [first = {}, ...others] = documents;
  expect(readWarnings([{ ...first, ruleId: "ffffffff" }, ...others])).toEqual([]);
  expect(readWarnings([{ ...first, templateId: "blank" }, ...others])).toEqual([]);
});

test("a warning of an earlier version, which knew no rules, is read", () => {
  const [old = {}] = fieldsOf(aWarning());
  expect(Object.keys(old)).not.toContain("ruleId");
  expect(readWarnings([old])).toEqual([aWarning()]);
});

test("what is to be revoked next comes first, and only the last fifty are read", () => {
  const many = Array.from({ length: mostWarnings + 1 }, (_, day) =>
    aWarning({
      id: day.toString(16).padStart(16, "0"),
      dueOn: `2027-01-${String((day % 28) + 1).padStart(2, "0")}`,
      madeAt: inDays(day),
    }),
  );
  const read = readWarnings(many.flatMap(fieldsOf));
  expect(read).toHaveLength(mostWarnings);
  expect(read.map(({ id: key }) => key)).not.toContain(many[0]?.id);
  expect(read.map(({ dueOn }) => dueOn)).toEqual(read.map(({ dueOn }) => dueOn).toSorted());
});

const [sound = {}] = fieldsOf(aWarning());

test.each<[string, object]>([
  ["has no such day", { dueOn: "2026-02-30" }],
  ["has a day of another shape", { dueOn: "11.12.2026" }],
  ["names a token that is no id", { owners: [{ owner: "aad.ada", ids: ["<script>"] }] }],
  ["has owners that are no list", { owners: { length: 1 } }],
  ["has an owner of 5 MB", { owners: [{ owner: "x".repeat(5_000_000), ids: [id(1)] }] }],
  ["has a reason of 5 MB", { reason: "x".repeat(5_000_000) }],
  ["was made at no time", { madeAtUtc: "soon" }],
  ["lacks its other parts", { parts: 2 }],
  ["is a part too many", { part: 7 }],
  ["names itself strangely", { warning: "../settings" }],
  ["has no token", { owners: [] }],
  ["breaks a rule with a strange id", { ruleId: "<img>" }],
  ["breaks a rule that is no text", { ruleId: { length: 8 } }],
  ["proposes a template of 5 MB", { templateId: "x".repeat(5_000_000) }],
  ["proposes a template with a script", { templateId: "javascript:alert(1)" }],
  ["proposes nothing", { templateId: null }],
])("a document that %s is skipped, and the others are read", (_, change) => {
  const other = aWarning({ id: "fedcba9876543210" });
  expect(readWarnings([{ ...sound, ...change }, ...fieldsOf(other)])).toEqual([other]);
});

test("a reason that holds a token is stored and shown without it", () => {
  const secret = `${"a1B2c3D4e5F6g7H8i9J0".repeat(4)}AZDOx1y2`;
  const documents = fieldsOf(aWarning({ reason: `leaked ${secret}` }));
  expect(JSON.stringify(documents)).not.toContain(secret);
  const forged = { ...sound, reason: `leaked ${secret}` };
  expect(JSON.stringify(readWarnings([forged]))).not.toContain(secret);
});

const owned = (owner: string, ...numbers: number[]) =>
  numbers.map((number) => ({ authorizationId: id(number), owner }));

test("what a scan shows of a warning: gone, left, or not read since", () => {
  const read = { ...ada, listedAt: inDays(1) };
  const table = aTable(
    [read, { number: 1 }, { number: 2, isRevoked: true }, { number: 3, validTo: inDays(-1) }],
    [ben, { number: 9 }],
  );
  const tokens = [...owned("aad.ada", 1, 2, 3, 4), ...owned("aad.ben", 5), ...owned("aad.eve", 6)];
  const progress = progressOf(aWarning({ tokens }), { table, read: new Set(["aad.ada", "aad.ben"]) }, now);
  expect(progress).toEqual({
    ...{ owners: 3, ownersDone: 0, gone: 3, left: [0], unknown: 2 },
    pending: [
      { owner: "aad.ada", left: 1, unknown: 0 },
      { owner: "aad.ben", left: 0, unknown: 1 },
      { owner: "aad.eve", left: 0, unknown: 1 },
    ],
  });
  expect(progressOf(aWarning({ tokens }), undefined, now)).toMatchObject({ gone: 0, left: [], unknown: 6 });
});

test("people are done once none of their tokens is left, and nobody is of whom nothing is known", () => {
  const [read, eve] = [
    { ...ada, listedAt: inDays(1) },
    { ...ben, descriptor: "aad.eve", listedAt: inDays(1) },
  ];
  const table = aTable(
    [read, { number: 1, isRevoked: true }],
    [ben, { number: 2 }, { number: 3 }],
    [eve, { number: 8 }],
  );
  const tokens = [
    ...owned("aad.ada", 1, 4),
    ...owned("aad.ben", 2, 3, 5),
    ...owned("aad.eve", 6, 7),
    ...owned("aad.unread", 9),
  ];
  const progress = progressOf(aWarning({ tokens }), { table, read: new Set(["aad.ada", "aad.ben"]) }, now);
  expect(progress).toMatchObject({ owners: 4, ownersDone: 2, gone: 4, unknown: 2 });
  expect(progress.pending).toEqual([
    { owner: "aad.ben", left: 2, unknown: 1 },
    { owner: "aad.unread", left: 0, unknown: 1 },
  ]);
  expect(progressOf(aWarning({ tokens }), undefined, now)).toMatchObject({ owners: 4, ownersDone: 0 });
});

test.each<[string, Date | undefined, number]>([
  ["began after the warning", inDays(1), 1],
  ["began before the warning", inDays(-1), 0],
  ["was kept by a version that did not note when it began", undefined, 0],
])("someone who has no tokens left in a scan that %s", (_, beganAt, gone) => {
  const scanned = { table: aTable(), read: new Set(["aad.ada"]), beganAt };
  const progress = progressOf(aWarning({ tokens: owned("aad.ada", 1) }), scanned, now);
  expect(progress).toMatchObject({ gone, left: [], unknown: 1 - gone });
});

test("a token of someone whose list had rows that could not be read is not called gone", () => {
  const table = aTable([{ ...ada, listedAt: inDays(1) }, { number: 1 }]);
  const scanned = { table, read: new Set(["aad.ada"]), partlyRead: new Set(["aad.ada"]), beganAt: inDays(1) };
  const progress = progressOf(aWarning({ tokens: owned("aad.ada", 1, 2) }), scanned, now);
  expect(progress).toMatchObject({ gone: 0, left: [0], unknown: 1 });
});

test("owners get until tomorrow at least, and two weeks unless somebody says otherwise", () => {
  const evening = new Date(2026, 11, 30, 23, 59);
  expect(dueDayRange(evening)).toEqual({ first: "2026-12-31", last: "2027-12-31" });
  expect(usualDueDay(evening)).toBe("2027-01-13");
  expect(dayOf("2027-01-13")).toEqual(new Date(2027, 0, 13));
});

test.each([
  [undefined, `?token=${id(1)}&panel=replace`],
  ["org:0123456789abcdef", `?token=${id(1)}&panel=replace&template=org%3A0123456789abcdef`],
])("the address that replaces a token with the template %s", (templateId, query) => {
  expect(replaceQuery(id(1), templateId)).toBe(query);
});

test("the day of a warning is one entry of a calendar, which a later file replaces", () => {
  const entry = warningEntry(aWarning(), "Revoke 4 tokens", "https://dev.azure.com/x");
  expect(entry).toMatchObject({ uid: "warning-0123456789abcdef@pat-steward", day: new Date(2026, 11, 11) });
  expect(entry?.description).toBe("Full access\nhttps://dev.azure.com/x");
});

test("each owner gets one note, with the day on which each token stops anyway", () => {
  const table = aTable(
    [ada, { number: 1, validTo: inDays(5) }],
    [ben, { number: 2, reach: { kind: "all" } }, { number: 3, validTo: undefined }],
  );
  const notes = warningNotes(table, [0, 1, 2]);
  expect(notes.map(({ ownerName, tokens }) => [ownerName, tokens.length])).toEqual([
    ["Ben", 2],
    ["Ada", 1],
  ]);
  expect(notes[0]?.tokens.map(({ endsOn }) => endsOn)).toEqual([new Date(2026, 11, 1), undefined]);
});
