import { keptScanOf } from "../../../src/jobs/kept-scan/keptScanOf";
import { ScanState } from "../../../src/jobs/scan/ScanState";
import type { Whom } from "../../../src/jobs/scan/Whom";
import { now } from "../../tokens/builders";
import { ada, ben } from "../scan/aTable";

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
