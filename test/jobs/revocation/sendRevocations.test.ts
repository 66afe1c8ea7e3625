import { groupPlanned } from "../../../src/jobs/revocation/groupPlanned";
import { finish } from "../../../src/tokens/steps/finish";
import { sendRevocations } from "../../../src/jobs/revocation/sendRevocations";
import { aFailure, ADoor } from "./aDoor";
import { aRun } from "./aRun";

const fourTokens = () => new ADoor({ ada: ["a1", "a2"], ben: ["b1", "b2"] });

async function sent(door: ADoor, signal?: AbortSignal) {
  const { run, reports, waits } = aRun(door, { mostLanes: 1, signal });
  const settled: string[] = [];
  await sendRevocations(finish(groupPlanned(door.plan)), run, (batch) => {
    settled.push(batch.map(({ authorizationId }) => authorizationId).join(" "));
  });
  return { reports, settled, waits };
}

test.each<[string, (door: ADoor) => void, string[]]>([
  ["an accepted batch is accepted as a whole", () => undefined, ["a1 a2 b1 b2 sent", "a1 a2 b1 b2 accepted"]],
  [
    "a throttled batch was not taken, and is sent again",
    (door) => (door.before = (_ids, attempt) => (attempt === 1 ? aFailure("throttled") : undefined)),
    ["a1 a2 b1 b2 sent", "a1 a2 b1 b2 planned", "a1 a2 b1 b2 sent", "a1 a2 b1 b2 accepted"],
  ],
  [
    "a refused batch is split down to the id that is refused",
    (door) => (door.before = (ids) => (ids.includes("b2") ? aFailure("refused") : undefined)),
    [
      ...["a1 a2 b1 b2 sent", "a1 a2 b1 b2 planned"],
      ...["a1 a2 sent", "a1 a2 accepted"],
      ...["b1 b2 sent", "b1 b2 planned"],
      ...["b1 sent", "b1 accepted"],
      ...["b2 sent", "b2 refused (refused)"],
    ],
  ],
  [
    "a batch without an answer is unknown, and not sent again",
    (door) => (door.before = () => aFailure("offline")),
    ["a1 a2 b1 b2 sent", "a1 a2 b1 b2 unknown (offline)"],
  ],
  [
    "a batch that meets a missing token is refused",
    (door) => (door.before = () => aFailure("missing")),
    ["a1 a2 b1 b2 sent", "a1 a2 b1 b2 refused (missing)"],
  ],
])("%s", async (_, misbehave, reports) => {
  const door = fourTokens();
  misbehave(door);
  expect((await sent(door)).reports).toEqual(reports);
});

test.each(["signedOut", "forbidden"])("being %s refuses what was not sent, unsent", async (kind) => {
  const door = fourTokens();
  door.batchSize = 2;
  door.before = () => aFailure(kind);
  const { reports, settled } = await sent(door);
  expect(reports).toEqual(["a1 a2 sent", `a1 a2 refused (${kind})`, `b1 b2 refused (${kind})`]);
  expect(settled.toSorted()).toEqual(["a1 a2", "b1 b2"]);
});

test("a batch is settled once it has an outcome of any kind", async () => {
  const door = fourTokens();
  door.batchSize = 2;
  door.before = (ids) => (ids.includes("a1") ? aFailure("unexpected") : undefined);
  expect((await sent(door)).settled).toEqual(["a1 a2", "b1 b2"]);
});

test("a stop sends nothing more, and reports nothing about the rest", async () => {
  const door = fourTokens();
  door.batchSize = 2;
  const stop = new AbortController();
  door.after = () => void stop.abort();
  const { reports, settled } = await sent(door, stop.signal);
  expect(reports).toEqual(["a1 a2 sent", "a1 a2 accepted"]);
  expect(settled).toEqual(["a1 a2", "b1 b2"]);
});

test("a batch stopped before it was sent is still planned, although the host never answers", async () => {
  const door = fourTokens();
  const stop = new AbortController();
  door.revoke = (_ids, signal) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      setImmediate(() => stop.abort());
    });
  const { reports } = await sent(door, stop.signal);
  expect(reports).toEqual(["a1 a2 b1 b2 sent", "a1 a2 b1 b2 planned"]);
});

test("an owner's tokens share a batch if they fit, whatever the order of the plan", async () => {
  const door = fourTokens();
  door.batchSize = 2;
  const [a1, a2, b1, b2] = door.plan;
  const { run } = aRun(door, { mostLanes: 1 });
  await sendRevocations(
    finish(groupPlanned([a1, b1, a2, b2].flatMap((token) => token ?? []))),
    run,
    () => undefined,
  );
  expect(door.sent).toEqual([
    ["a1", "a2"],
    ["b1", "b2"],
  ]);
});

test("once stopped, the page has its turn while the batches that are left are gone through", async () => {
  const door = new ADoor({ ada: Array.from({ length: 400 }, (_, index) => `a${index}`) });
  door.batchSize = 1;
  const stop = new AbortController();
  let turns = 0;
  let isOver = false;
  const takeTurns = () => {
    turns++;
    if (!isOver) setImmediate(takeTurns);
  };
  door.before = () => {
    if (stop.signal.aborted) return undefined;
    stop.abort();
    takeTurns();
    return undefined;
  };
  const { settled } = await sent(door, stop.signal);
  isOver = true;
  expect(settled).toHaveLength(400);
  expect(turns).toBeGreaterThan(20);
});
