import type { FailureKind } from "../../../src/jobs/pace/Failure";
import { Setbacks, type Verdict } from "../../../src/jobs/scan/Setbacks";

const lanes = 4;
const again = { kind: "later", milliseconds: 0 };
const later = (milliseconds: number) => ({ kind: "later", milliseconds });
const holdAll = (milliseconds: number) => ({ kind: "holdAll", milliseconds });
const giveUp = { kind: "giveUp" };
const stop = { kind: "stop" };
const startOver = { kind: "startOver" };

function verdictsOf(kinds: readonly FailureKind[], judge: (kind: FailureKind) => Verdict): Verdict[] {
  return kinds.map(judge);
}

test.each<[FailureKind[], object[]]>([
  [["forbidden"], [stop]],
  [["missing"], [giveUp]],
  [["refused"], [giveUp]],
  [
    ["signedOut", "signedOut"],
    [again, stop],
  ],
  [
    ["throttled", "throttled", "throttled", "throttled", "throttled", "throttled"],
    [again, again, again, again, again, giveUp],
  ],
  [
    ["offline", "offline", "offline"],
    [later(1_000), later(2_000), giveUp],
  ],
  [
    ["unexpected", "unexpected", "unexpected"],
    [later(1_000), later(2_000), giveUp],
  ],
  [
    ["throttled", "signedOut", "offline"],
    [again, again, later(1_000)],
  ],
])("one person who fails with %j", (kinds, verdicts) => {
  const setbacks = new Setbacks();
  expect(verdictsOf(kinds, (kind) => setbacks.ofUser("aad.1", { kind }, lanes))).toEqual(verdicts);
});

test.each<[FailureKind[], boolean, object[]]>([
  [["forbidden"], false, [stop]],
  [["missing"], false, [stop]],
  [["refused"], false, [giveUp]],
  [["refused", "refused"], true, [startOver, giveUp]],
  [["throttled", "signedOut"], true, [again, again]],
  [["signedOut", "signedOut"], true, [again, stop]],
  [["offline", "offline", "offline"], true, [later(1_000), later(2_000), giveUp]],
])("a page of users that fails with %j", (kinds, hasContinuation, verdicts) => {
  const setbacks = new Setbacks();
  expect(verdictsOf(kinds, (kind) => setbacks.ofPage({ kind }, hasContinuation, lanes))).toEqual(verdicts);
});

test("as many failures in a row as there are lanes pause everyone twice, then stop the scan", () => {
  const setbacks = new Setbacks();
  const verdicts = Array.from({ length: 12 }, (_, person) =>
    setbacks.ofUser(`aad.${person}`, { kind: "offline" }, lanes),
  );
  expect([verdicts[3], verdicts[7], verdicts[11]]).toEqual([holdAll(5_000), holdAll(30_000), stop]);
});

test("reading somebody ends an outage", () => {
  const setbacks = new Setbacks();
  for (let person = 0; person < 11; person++) setbacks.ofUser(`aad.${person}`, { kind: "offline" }, lanes);
  setbacks.readTokens();
  expect(setbacks.ofUser("aad.99", { kind: "offline" }, lanes)).toEqual(later(1_000));
});

test("from the twentieth person the service does not know, it may know nobody at all", () => {
  const setbacks = new Setbacks();
  const verdicts = Array.from({ length: 20 }, (_, person) =>
    setbacks.ofUser(`aad.${person}`, { kind: "missing" }, lanes),
  );
  expect([verdicts[18], verdicts[19]]).toEqual([giveUp, stop]);
});

test("reading a page gives the next one all its tries", () => {
  const setbacks = new Setbacks();
  setbacks.ofPage({ kind: "signedOut" }, true, lanes);
  setbacks.readUsers();
  expect(setbacks.ofPage({ kind: "signedOut" }, true, lanes)).toEqual(again);
});
