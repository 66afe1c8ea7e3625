import { applySignIns } from "../../../src/jobs/scan/applySignIns";
import type { ScanDoor } from "../../../src/jobs/scan/ScanDoor";
import { ScanState } from "../../../src/jobs/scan/ScanState";
import type { ScanFileContent } from "../../../src/jobs/scan-file/ScanFileContent";
import { scanFileContentOf } from "../../../src/jobs/scan-file/scanFileContentOf";
import { shardedDoor } from "../../../src/jobs/shards/shardedDoor";
import { aToken, anOwner, fabrikamId, inDays } from "../../tokens/builders";
import { aHash } from "../../tokens/organization/columns/aHash";
import { aClock, scanned } from "../anOrganization";
import { id } from "../scan/aTable";
import { mergeFiles, textOf } from "./aScanFile";

const size = 2_000;
const descriptors = Array.from({ length: size }, (_, number) => `aad.${(number * 7919) % size}`);
const signIns = new Map<string, Date | "never">(
  descriptors.map((descriptor, at) => [descriptor, at % 5 === 0 ? "never" : inDays(-(at % 90))]),
);

/** 2,000 people, every third without a token; time passes with each answer, and a list is never in the same order. */
function anOffice(clock: ReturnType<typeof aClock>, forbidden = new Set<string>()) {
  const door: ScanDoor = {
    readUsers: async (continuationToken) => {
      clock.pass(40);
      const start = Number(continuationToken ?? 0);
      const owners = descriptors
        .slice(start, start + 500)
        .map((descriptor) =>
          anOwner({ descriptor, displayName: `Person ${descriptor}`, lastAccessed: undefined }),
        );
      const end = start + 500;
      return {
        owners,
        serviceIdentities: [],
        unreadable: 0,
        continuationToken: end < size ? `${end}` : undefined,
      };
    },
    readTokens: async (descriptor) => {
      clock.pass(40);
      const number = Number(descriptor.slice(4));
      if (forbidden.has(descriptor)) throw Object.assign(new Error("forbidden"), { kind: "forbidden" });
      const tokens = Array.from({ length: number % 3 }, (_, at) =>
        aToken({
          authorizationId: id(number * 10 + at),
          name: `token ${number} ${at}`,
          isRevoked: number % 7 === 0,
        }),
      ).map((token) => ({ ...token, correlationId: aHash(number) }));
      const unreadable = number % 500 === 0 ? 1 : 0;
      return { tokens: clock.now().getTime() % 80 === 0 ? tokens : tokens.toReversed(), unreadable };
    },
  };
  return door;
}

/** One process: a shard of so many, which may be stopped after so many people. */
async function run(shard: { index: number; count: number }, stopAfter = Infinity): Promise<ScanFileContent> {
  const clock = aClock(inDays(shard.index / 100));
  const state = new ScanState({ kind: "everyone" }, undefined, clock.now());
  const stop = new AbortController();
  const office = anOffice(clock, new Set(["aad.77", "aad.1300"]));
  const door = { ...office, readSignIns: async () => ({ owners: [], continuationToken: undefined }) };
  const sharded = shard.count === 1 ? undefined : shardedDoor(door, shard);
  const { readUsers, readTokens } = sharded?.door ?? door;
  const watched: ScanDoor = {
    readUsers,
    readTokens: async (...asked) => {
      if (state.usersRead >= stopAfter) stop.abort();
      return readTokens(...asked);
    },
  };
  const { now, monotonicMs, wait } = clock;
  await scanned(watched, { now, monotonicMs, wait, signal: stop.signal }, state);
  const readsSignIns = shard.index === 1;
  if (readsSignIns) applySignIns(state.table, signIns);
  return scanFileContentOf(state, {
    organizationId: fabrikamId,
    organizationName: "fabrikam",
    takenAt: clock.now(),
    shard: sharded && shard,
    others: sharded?.others,
    ...(readsSignIns ? { signIns } : {}),
  });
}

const shardsOf = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, at) => run({ index: at + 1, count })));

/** Times are the only difference that there may be; the hash covers them. */
const withoutTimes = (text: string) =>
  text.replace(/"(beganAt|takenAt|listedAt)":"[^"]*",?/g, "").replace(/"sha256":"\w*"/, "");

test("one, two and four shards of 2,000 people are the same scan, byte for byte, apart from times", async () => {
  const alone = textOf(await run({ index: 1, count: 1 }));
  expect(alone.split("\n")).toHaveLength(size + 3);
  for (const count of [1, 2, 4]) {
    const { content, ...found } = await mergeFiles(await shardsOf(count));
    expect(Object.values(found).flat()).toEqual([]);
    expect(content?.failed).toHaveLength(2);
    expect(withoutTimes(content ? textOf(content) : "")).toBe(withoutTimes(alone));
  }
});

test("a shard that was stopped in the middle and run again gives that scan too", async () => {
  const [one, , three, four] = await shardsOf(4);
  const half = await run({ index: 2, count: 4 }, 100);
  const again = await run({ index: 2, count: 4 });
  if (!one || !three || !four) throw new Error("There are four shards.");
  expect(half.waiting.size).toBeGreaterThan(300);
  const stopped = await mergeFiles([one, half, three, four]);
  expect([stopped.unfinished, stopped.notRead.length]).toEqual([[1], half.waiting.size]);
  const { content, doubled, ...found } = await mergeFiles([one, half, again, three, four]);
  expect(Object.values(found).flat()).toEqual([]);
  expect(doubled).toEqual([{ shard: 2, parts: [2, 1] }]);
  const alone = textOf(await run({ index: 1, count: 1 }));
  expect(withoutTimes(content ? textOf(content) : "")).toBe(withoutTimes(alone));
});
