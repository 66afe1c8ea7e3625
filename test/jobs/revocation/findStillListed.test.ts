import { findStillListed } from "../../../src/jobs/revocation/findStillListed";
import type { RevocationOptions } from "../../../src/jobs/revocation/RevocationOptions";
import { aFailure, ADoor } from "./aDoor";
import { aRun } from "./aRun";

async function found(door: ADoor, plan: ADoor["plan"], more?: Partial<RevocationOptions>) {
  const { run, reports, waits } = aRun(door, more);
  const listed = await findStillListed(plan, run);
  return { listed: listed.map(({ authorizationId }) => authorizationId), reports, waits };
}

test("tokens still listed are to be revoked, and the rest are gone", async () => {
  const door = new ADoor({ ada: ["a1", "a2"], ben: ["b1"] });
  const { plan } = door;
  door.active.get("ada")?.delete("a2");
  expect(await found(door, plan)).toMatchObject({
    listed: ["a1", "b1"],
    reports: ["a1 planned", "a2 gone", "b1 planned"],
  });
  expect(door.sent).toEqual([]);
});

test.each([
  ["offline", [1_000, 4_000, 15_000, 30_000, 60_000]],
  ["forbidden", [1_000, 4_000, 15_000]],
])("an owner who stays %s is retried, and nothing of theirs is sent", async (kind, delaysMs) => {
  const door = new ADoor({ ada: ["a1", "a2"] });
  door.listing = () => aFailure(kind);
  const { listed, reports, waits } = await found(door, door.plan, { untouched: new Set(["a2"]) });
  expect(listed).toEqual([]);
  expect(reports).toEqual([`a2 refused (${kind})`, `a1 unknown (${kind})`]);
  expect(waits).toEqual(delaysMs);
});

test("failures of one kind do not use up the patience for another", async () => {
  const door = new ADoor({ ada: ["a1"] });
  const kinds = ["forbidden", "forbidden", "offline", "forbidden", "offline"];
  door.listing = (_owner, times) => {
    const kind = kinds[times - 1];
    return kind && aFailure(kind);
  };
  expect((await found(door, door.plan)).listed).toEqual(["a1"]);
});

test("after a stop each owner is listed once, and no more", async () => {
  const door = new ADoor({ ada: ["a1"], ben: ["b1"] });
  door.listing = (owner) => (owner === "ada" ? aFailure("offline") : undefined);
  const { reports, waits } = await found(door, door.plan, { signal: AbortSignal.abort() });
  expect(reports.toSorted()).toEqual(["a1 unknown (offline)", "b1 planned"]);
  expect([door.lists.toSorted(), waits]).toEqual([["ada", "ben"], []]);
});
