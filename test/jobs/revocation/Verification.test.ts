import { groupPlanned } from "../../../src/jobs/revocation/groupPlanned";
import { finish } from "../../../src/tokens/steps/finish";
import type { RevocationOptions } from "../../../src/jobs/revocation/RevocationOptions";
import type { RevocationProgress } from "../../../src/jobs/revocation/RevocationProgress";
import { Verification } from "../../../src/jobs/revocation/Verification";
import { aFailure, ADoor } from "./aDoor";
import { aRun } from "./aRun";

const offline = { kind: "offline" } as const;

/** Verifies a plan whose tokens were sent and came to these states. */
async function verified(
  door: ADoor,
  states: Record<string, RevocationProgress>,
  more?: Partial<RevocationOptions>,
) {
  const { run, reports, waits } = aRun(door, more);
  for (const [id, progress] of Object.entries(states)) run.report([id], progress);
  reports.splice(0);
  const verification = new Verification(finish(groupPlanned(door.plan)), run);
  verification.settled(door.plan);
  await verification.finish();
  return { reports, waits };
}

test.each<[string, RevocationProgress, string]>([
  ["accepted", { state: "accepted" }, "a1 stillListed"],
  ["unknown", { state: "unknown", why: offline }, "a1 refused (offline)"],
  ["refused", { state: "refused", why: { kind: "missing" } }, "a1 refused (missing)"],
])("a token that was %s and stays listed gets the right outcome", async (_, progress, end) => {
  expect((await verified(new ADoor({ ada: ["a1"] }), { a1: progress })).reports).toEqual([end]);
});

test.each<[string, RevocationProgress, string]>([
  ["accepted", { state: "accepted" }, "a1 unknown (forbidden)"],
  ["unknown", { state: "unknown", why: offline }, "a1 unknown (forbidden)"],
  ["refused", { state: "refused", why: { kind: "missing" } }, "a1 refused (missing)"],
])("a token that was %s and whose owner cannot be read gets the right outcome", async (_, progress, end) => {
  const door = new ADoor({ ada: ["a1"] });
  door.listing = () => aFailure("forbidden");
  expect((await verified(door, { a1: progress })).reports).toEqual([end]);
});

test("keeps looking while an accepted token is listed, and says when it is gone", async () => {
  const door = new ADoor({ ada: ["a1", "a2"] });
  door.listing = (_owner, times) => void (times > 1 && door.active.get("ada")?.delete(`a${times - 1}`));
  const { reports, waits } = await verified(door, { a1: { state: "accepted" }, a2: { state: "accepted" } });
  expect(reports).toEqual(["a1 gone", "a2 gone"]);
  expect(waits).toEqual([0, 1_000, 4_000]);
});

test("does not wait for what was refused to vanish", async () => {
  const { waits } = await verified(new ADoor({ ada: ["a1"] }), { a1: { state: "refused", why: offline } });
  expect(waits).toEqual([0]);
});

test("looks once after a stop", async () => {
  const door = new ADoor({ ada: ["a1"] });
  const { reports } = await verified(door, { a1: { state: "accepted" } }, { signal: AbortSignal.abort() });
  expect([door.lists, reports]).toEqual([["ada"], ["a1 stillListed"]]);
});

test("does not list an owner if nothing of theirs was sent", async () => {
  const door = new ADoor({ ada: ["a1"], ben: ["b1"] });
  const { reports } = await verified(door, { b1: { state: "accepted" } });
  expect([new Set(door.lists), reports]).toEqual([new Set(["ben"]), ["b1 stillListed"]]);
});

test("lists an owner only once all batches with their tokens are settled", async () => {
  const door = new ADoor({ ada: ["a1", "a2"], ben: ["b1"] });
  const { run } = aRun(door);
  run.report(["a1", "a2", "b1"], { state: "accepted" });
  const [a1, a2, b1] = door.plan.map((token) => [token]);
  const verification = new Verification(finish(groupPlanned(door.plan)), run);
  verification.settled([...(a1 ?? []), ...(b1 ?? [])]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(door.lists).toEqual(["ben"]);
  verification.settled(a2 ?? []);
  await new Promise((resolve) => setImmediate(resolve));
  expect(door.lists).toEqual(["ben", "ada"]);
});
