import { ADoor } from "./aDoor";
import { aRun } from "./aRun";

const token = { authorizationId: "a1", owner: "ada" };

test("a token is planned until something is reported about it", () => {
  const { run, reports } = aRun(new ADoor({ ada: ["a1"] }));
  expect([run.progressOf("a1"), run.wasSent(token)]).toEqual([{ state: "planned" }, false]);
  run.report(["a1"], { state: "sent" });
  expect([run.progressOf("a1"), run.wasSent(token)]).toEqual([{ state: "sent" }, true]);
  run.report(["a1"], { state: "planned" });
  expect(run.wasSent(token)).toBe(false);
  expect(reports).toEqual(["a1 sent", "a1 planned"]);
});

test("without tokens, nothing is reported", () => {
  const { run, reports } = aRun(new ADoor({}));
  run.report([], { state: "gone" });
  expect(reports).toEqual([]);
});

test("has the default patience unless told otherwise", () => {
  expect(aRun(new ADoor({})).run.patience.looksMs).toEqual([0, 1_000, 4_000, 15_000]);
  const impatient = { looksMs: [0], listing: aRun(new ADoor({})).run.patience.listing };
  expect(aRun(new ADoor({}), { patience: impatient }).run.patience.looksMs).toEqual([0]);
});

test("knows whether it was stopped", () => {
  expect(aRun(new ADoor({})).run.isStopped).toBe(false);
  expect(aRun(new ADoor({}), { signal: AbortSignal.abort() }).run.isStopped).toBe(true);
});
