import { lookUp, madeInMonth } from "../../../src/jobs/incident/lookUp";
import { now } from "../../tokens/builders";
import { aHash } from "../../tokens/organization/columns/aHash";
import { ada, aTable, ben, idsOf, id } from "../scan/aTable";

const leak = { kind: "token", hash: aHash(2) } as const;

test("a token with the same hash is found", () => {
  const table = aTable(
    [ada, { number: 1, correlationId: aHash(1) }],
    [ben, { number: 2, correlationId: aHash(2) }],
  );
  expect(lookUp(leak, table)).toEqual({ kind: "found", row: 1 });
});

test("without any hash in the list, nothing can be compared; with some, it may be one of the others", () => {
  expect(lookUp(leak, aTable([ada, { number: 1 }]))).toEqual({ kind: "noHashes" });
  const some = aTable([ada, { number: 1, correlationId: aHash(1) }, { number: 2 }]);
  expect(lookUp(leak, some)).toEqual({ kind: "notAmong", withoutHash: 1 });
  expect(lookUp(leak, aTable([ada]))).toEqual({ kind: "notAmong", withoutHash: 0 });
});

test("the month of the format leaves the active tokens that were made in it, give or take a day", () => {
  const on = (day: string) => ({ validFrom: new Date(`${day}T12:00:00Z`) });
  const table = aTable([
    ada,
    { number: 1, ...on("2026-09-29") },
    { number: 2, ...on("2026-09-30") },
    { number: 3, ...on("2026-10-15") },
    { number: 4, ...on("2026-10-16"), isRevoked: true },
    { number: 5, ...on("2026-11-01") },
    { number: 6, ...on("2026-11-02") },
    { number: 7, validFrom: undefined },
  ]);
  const rows = madeInMonth({ ...leak, made: { year: 2026, month: 10 } }, table, now);
  expect(idsOf(table, rows ?? [])).toEqual([id(2), id(3), id(5)]);
  expect(madeInMonth(leak, table, now)).toBeUndefined();
});

test("December is followed by January", () => {
  const table = aTable([ada, { number: 1, validFrom: new Date("2025-12-31T23:00:00Z") }]);
  expect(madeInMonth({ ...leak, made: { year: 2025, month: 12 } }, table, now)).toHaveLength(1);
});
