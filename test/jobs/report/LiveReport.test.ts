import { LiveReport } from "../../../src/jobs/report/LiveReport";
import { Outcomes } from "../../../src/jobs/revocation/Outcomes";
import { describeRow } from "../../../src/jobs/revocation/plan/describeToken";
import { stretchLength } from "../../../src/tokens/steps/inStretches";
import { finish } from "../../../src/tokens/steps/finish";
import { inDays, now } from "../../tokens/builders";
import { ada, aTable, id } from "../scan/aTable";
import { head } from "./aReport";

function aRun() {
  const tokens = [1, 2, 3].map((number) => describeRow(aTable([ada, { number }]), 0));
  const outcomes = new Outcomes();
  return { outcomes, report: new LiveReport(head, { tokens }, outcomes) };
}

test("has the line of a token anew when something has happened to it, and no other line", () => {
  const { outcomes, report } = aRun();
  const before = finish(report.update()).lines;
  outcomes.record({ authorizationIds: [id(2)], progress: { state: "sent" }, at: now });
  const { lines } = finish(report.update());
  expect(lines.map((line, place) => line === before[place])).toEqual([true, false, true]);
  expect(lines[1]).toMatchObject({ authorizationId: id(2), state: "sent", sentAt: now });
  expect(before[1]).toMatchObject({ state: "planned", sentAt: undefined });
});

test("has the very same lines for as long as nothing happens", () => {
  const { outcomes, report } = aRun();
  outcomes.record({ authorizationIds: [id(1)], progress: { state: "gone" }, at: inDays(1) });
  expect(finish(report.update()).lines).toBe(finish(report.update()).lines);
});

test("a token that goes through the same state again is told with its new time", () => {
  const { outcomes, report } = aRun();
  for (const day of [1, 2]) {
    outcomes.record({ authorizationIds: [id(1)], progress: { state: "stillListed" }, at: inDays(day) });
    expect(finish(report.update()).lines[0]).toMatchObject({ state: "stillListed", stateAt: inDays(day) });
  }
});

test("looks only at the tokens to which something has happened since the last look, however many there are", () => {
  const many = 1_000;
  let looks = 0;
  const token = describeRow(aTable([ada, { number: 1 }]), 0);
  const tokens = Array.from({ length: many }, (_, place) => ({
    ...token,
    get authorizationId() {
      looks++;
      return id(place);
    },
  }));
  const outcomes = new Outcomes();
  const report = new LiveReport(head, { tokens }, outcomes);
  finish(report.update());
  expect(looks).toBeGreaterThanOrEqual(many);
  looks = 0;
  outcomes.record({ authorizationIds: [id(7), "a stranger"], progress: { state: "gone" }, at: now });
  expect(finish(report.update()).lines[7]).toMatchObject({ authorizationId: id(7), state: "gone" });
  expect(looks).toBeLessThan(5);
});

/** So many that looking at them pauses. */
function aLongRun() {
  const token = describeRow(aTable([ada, { number: 1 }]), 0);
  const ids = Array.from({ length: 3 * stretchLength }, (_, place) => id(place));
  const outcomes = new Outcomes();
  const tokens = ids.map((authorizationId) => ({ ...token, authorizationId }));
  const report = new LiveReport(head, { tokens }, outcomes);
  const isSent = () => finish(report.update()).lines.map(({ state }) => state === "sent");
  const send = (authorizationIds: readonly string[]) =>
    outcomes.record({ authorizationIds, progress: { state: "sent" }, at: now });
  return { report, ids, send, isSent };
}

test("what happens while it looks at all tokens for the first time is in it the next time", () => {
  const { report, ids, send, isSent } = aLongRun();
  const first = report.update();
  expect(first.next().done).toBe(false);
  send(ids);
  finish(first);
  expect(isSent()).toEqual(ids.map(() => true));
});

test("two who look at the same time miss nothing", () => {
  const { report, ids, send, isSent } = aLongRun();
  finish(report.update());
  const [last = "", ...others] = ids.toReversed();
  send(others);
  const [one, other] = [report.update(), report.update()];
  expect([one.next().done, other.next().done]).toEqual([false, false]);
  send([last]);
  finish(other);
  finish(one);
  expect(isSent()).toEqual(ids.map(() => true));
});

test("a token that a plan has twice has two lines, which say the same", () => {
  const token = describeRow(aTable([ada, { number: 1 }]), 0);
  const outcomes = new Outcomes();
  const report = new LiveReport(head, { tokens: [token, token] }, outcomes);
  finish(report.update());
  outcomes.record({ authorizationIds: [id(1)], progress: { state: "gone" }, at: now });
  expect(finish(report.update()).lines.map(({ state }) => state)).toEqual(["gone", "gone"]);
});
