import { scan } from "../../../src/jobs/scan/scan";
import { ScanState } from "../../../src/jobs/scan/ScanState";
import { shardedDoor } from "../../../src/jobs/shards/shardedDoor";
import { systemClock } from "../../../src/jobs/pace/systemClock";
import { anOrganization } from "../anOrganization";

async function readShare(door: ReturnType<typeof anOrganization>["door"], index: number, count: number) {
  const share = shardedDoor(door, { index, count });
  const state = new ScanState({ kind: "everyone" });
  for await (const { state: at } of scan(state, share.door, systemClock))
    if (at === "paused") throw new Error("The scan stopped.");
  return { state, share };
}

test("three shards read each person once, and know the people of the others by their descriptors", async () => {
  const { world, door } = anOrganization({ scenario: "enterprise", userCount: 300, tokenCount: 900 });
  const shares = await Promise.all([1, 2, 3].map((index) => readShare(door, index, 3)));
  const read = shares.flatMap(({ state }) => [...state.readDescriptors()]);
  expect(new Set(read).size).toBe(read.length);
  const everyone = [...shares.flatMap(({ state }) => [...state.found])].sort();
  expect([...read].sort()).toEqual(everyone);
  for (const { state, share } of shares) expect([...state.found, ...share.others].sort()).toEqual(everyone);
  const asked = world.requests.filter(({ url }) => url.includes("/personalaccesstokens/"));
  expect(asked.length).toBe(everyone.length);
});

test("only the first shard reads when people last signed in", () => {
  const { door } = anOrganization({ scenario: "fabrikam" });
  expect([1, 2, 3, 4].map((index) => shardedDoor(door, { index, count: 4 }).readsSignIns)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
