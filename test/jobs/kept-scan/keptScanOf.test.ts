import { keptScanOf } from "../../../src/jobs/kept-scan/keptScanOf";
import { ScanState } from "../../../src/jobs/scan/ScanState";
import type { Whom } from "../../../src/jobs/scan/Whom";
import { aToken, inDays, now } from "../../tokens/builders";
import { aHash } from "../../tokens/organization/columns/aHash";
import { ada, ben, id } from "../scan/aTable";
import { readStored, storedOf } from "./stored";

const why = { kind: "missing" } as const;

/** A scan that has met Ada and Ben, and has read Ada. */
function aScan(whom: Whom = { kind: "everyone" }) {
  const scan = new ScanState(whom);
  [ada, ben].forEach((owner) => scan.meet(owner));
  scan.pending.take();
  scan.wasRead("aad.ada");
  return scan;
}

function ended(scan: ScanState) {
  scan.users.advance(undefined);
  return scan;
}

function read(scan: ScanState) {
  scan.pending.take();
  scan.wasRead("aad.ben");
  return scan;
}

function asked(scan: ScanState) {
  scan.pending.take();
  scan.asked.add("aad.ben");
  return scan;
}

function failed(scan: ScanState) {
  scan.pending.take();
  scan.failed.set("aad.ben", { owner: ben, why });
  return scan;
}

test.each<[string, ScanState, string[], boolean]>([
  ["everyone is read", ended(read(aScan())), ["aad.ada", "aad.ben"], true],
  ["the list of users continues", read(aScan()), ["aad.ada", "aad.ben"], false],
  ["somebody waits to be read", ended(aScan()), ["aad.ada"], false],
  ["somebody is being asked for", asked(aScan()), ["aad.ada"], false],
  ["somebody could not be read", ended(failed(aScan())), ["aad.ada"], false],
])("the scan is kept as what it is when %s", (_, scan, descriptors, isComplete) => {
  const kept = keptScanOf(scan, "fabrikam", now);
  expect([[...kept.read].sort(), kept.isComplete]).toEqual([descriptors, isComplete]);
});

test("says where and when it was taken, and of whom", () => {
  const everyone = aScan();
  const head = { organizationId: "fabrikam", takenAt: now };
  expect(keptScanOf(everyone, "fabrikam", now)).toMatchObject({ ...head, isEveryone: true });
  const some = aScan({ kind: "owners", owners: [ada] });
  expect(keptScanOf(some, "fabrikam", now)).toMatchObject({ ...head, isEveryone: false });
  expect(keptScanOf(everyone, "fabrikam", now).table).toBe(everyone.table);
});

test("a scan that is continued has the hashes of both parts, of tokens seen revoked meanwhile too", () => {
  const begun = aScan();
  begun.add(ada, [{ ...aToken({ authorizationId: id(1) }), correlationId: aHash(1) }], inDays(-2));
  const before = readStored(storedOf(keptScanOf(begun, "fabrikam", inDays(-1))));
  const continued = new ScanState({ kind: "everyone" }, before);
  continued.see([{ authorizationIds: [id(1), id(2)], state: "gone", at: now }]);
  continued.add(ben, [{ ...aToken({ authorizationId: id(2) }), correlationId: aHash(2) }], inDays(-1));
  const { table } = keptScanOf(continued, "fabrikam", now);
  expect([0, 1].map((row) => table.tokenAt(row))).toMatchObject([
    { authorizationId: id(1), correlationId: aHash(1), isRevoked: true },
    { authorizationId: id(2), correlationId: aHash(2), isRevoked: true },
  ]);
  expect([1, 2].map((number) => table.rowsWithHash(aHash(number)))).toEqual([[0], [1]]);
});
