import type { RevocationDoor } from "../../../src/jobs/revocation/RevocationDoor";
import type { RevocationEvent } from "../../../src/jobs/revocation/RevocationEvent";
import { revokeAndVerify } from "../../../src/jobs/revocation/revokeAndVerify";
import { VirtualTime } from "../../faults/VirtualTime";
import { aFailure, ADoor, outcomeOf } from "./aDoor";

const people = (count: number, tokensOfEach: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, person) => [
      `aad.${person}`,
      Array.from({ length: tokensOfEach }, (_, token) => `${person}-${token}`),
    ]),
  );

/** A service whose every answer takes 40 milliseconds, and how many requests it had at once. */
function aService(tokens: Record<string, string[]>) {
  const time = new VirtualTime(Date.parse("2026-11-21T12:00:00Z"));
  const door = new ADoor(tokens);
  const log: { readonly what: string; readonly at: number }[] = [];
  const seen = { lists: 0, batches: 0, mostLists: 0, mostBatches: 0 };
  const began = time.now().getTime();
  const note = (what: string) => void log.push({ what, at: time.now().getTime() - began });
  const slow: RevocationDoor = {
    batchSize: 100,
    async revoke(ids) {
      seen.mostBatches = Math.max(seen.mostBatches, ++seen.batches);
      await time.sleep(ids.includes("0-0") ? 4_000 : 40);
      await door.revoke(ids).finally(() => seen.batches--);
      note("accepted");
    },
    async listActive(owner) {
      note(owner);
      seen.mostLists = Math.max(seen.mostLists, ++seen.lists);
      await time.sleep(40);
      return door.listActive(owner).finally(() => seen.lists--);
    },
  };
  const run = () => time.run(() => outcomeOf(revokeAndVerify(door.plan, slow, time)));
  return { door, log, seen, run };
}

test("lists an owner as soon as their own batches are accepted, while another is still in flight", async () => {
  const { log, run } = aService(people(30, 10));
  const { states } = await run();
  expect(new Set(states.values())).toEqual(new Set(["gone"]));
  const lists = log.filter(({ what }) => what !== "accepted");
  expect(lists.filter(({ at }) => at < 4_000)).toHaveLength(20);
  // The slow batch has the first ten people.
  expect(lists.filter(({ at }) => at >= 4_000).map(({ what }) => what)).toContain("aad.0");
});

test("an owner with tokens in two batches is not listed until both are settled", async () => {
  const { log, run } = aService({ "aad.0": people(1, 150)["aad.0"] ?? [], "aad.1": ["1-0"] });
  await run();
  expect(log.map(({ what }) => what)).toEqual(["accepted", "aad.1", "accepted", "aad.0"]);
});

test("lists many owners at once, and sends at most ten batches at once", async () => {
  const { seen, run } = aService(people(600, 4));
  await run();
  expect(seen.mostLists).toBeGreaterThan(64);
  expect(seen.mostLists).toBeLessThanOrEqual(100);
  expect(seen.mostBatches).toBe(10);
});

test("a service that is slow from the start gets fewer and fewer requests at once", async () => {
  const time = new VirtualTime(0);
  const door = new ADoor(people(600, 1));
  let underWay = 0;
  const atOnce: number[] = [];
  const slow: RevocationDoor = {
    batchSize: 100,
    revoke: (ids) => door.revoke(ids),
    async listActive(owner) {
      atOnce.push(++underWay);
      await time.sleep(3_000);
      underWay--;
      return door.listActive(owner);
    },
  };
  const { states } = await time.run(() => outcomeOf(revokeAndVerify(door.plan, slow, time)));
  expect(new Set(states.values())).toEqual(new Set(["gone"]));
  expect(Math.max(...atOnce)).toBeGreaterThan(60);
  expect(Math.max(...atOnce.slice(200, 230))).toBeLessThan(10);
});

test("a 429 while verifying is one back-off for all owners, and all are seen gone", async () => {
  const { door, log, run } = aService(people(100, 3));
  let refusals = 5;
  door.listing = () => (refusals-- > 0 ? aFailure("throttled") : undefined);
  const { states } = await run();
  expect([...states.values()].filter((state) => state === "gone")).toHaveLength(300);
  const late = log.map(({ at }) => at);
  expect(Math.max(...late)).toBeLessThan(4_000 + 2 * 30_000);
  expect(log.filter(({ what }) => what !== "accepted")).toHaveLength(105);
});

test("owners confirmed gone while nobody is reading are reported together", async () => {
  const door = new ADoor(people(50, 2));
  const events: RevocationEvent[] = [];
  const wait = () => Promise.resolve();
  for await (const event of revokeAndVerify(door.plan, door, {
    now: () => new Date(0),
    monotonicMs: () => 0,
    wait,
  })) {
    events.push(event);
    // Whoever writes this down takes longer than the service.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const gone = events.filter(({ progress }) => progress.state === "gone");
  expect(gone.flatMap(({ authorizationIds }) => authorizationIds)).toHaveLength(100);
  expect(gone.length).toBeLessThan(5);
});
