import { revokeAndVerify } from "../../../src/jobs/revocation/revokeAndVerify";
import type { RevocationOptions } from "../../../src/jobs/revocation/RevocationOptions";
import { aFailure, ADoor, outcomeOf } from "./aDoor";

const waits: number[] = [];
const options: RevocationOptions = {
  now: () => new Date("2026-11-21T10:00:00Z"),
  monotonicMs: () => 0,
  wait: async (milliseconds) => void waits.push(milliseconds),
};

beforeEach(() => void waits.splice(0));

const offlineForAMinute = () =>
  waits.reduce((sum, each) => sum + each, 0) < 60_000 ? aFailure("offline") : undefined;

const ids = (count: number, prefix = "t") => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

test("calls a token gone only after its owner's list lacks it", async () => {
  const door = new ADoor({ ada: ["a1", "a2"] });
  const { all } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect(all.map(({ progress }) => progress.state)).toEqual(["sent", "accepted", "gone"]);
  expect(door.lists).toEqual(["ada"]);
});

test("sends batches of the size the client accepts", async () => {
  const door = new ADoor({ ada: ids(250) });
  await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect(door.sent.map((batch) => batch.length)).toEqual([100, 100, 50]);
});

test("a token still listed after acceptance ends as still listed, not as gone", async () => {
  const door = new ADoor({ ada: ["a1", "a2"] });
  door.stubborn.add("a2");
  const { of } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect([of("a1"), of("a2")]).toEqual(["gone", "stillListed"]);
  expect(waits).toEqual([0, 1_000, 4_000, 15_000]);
});

test("a token that vanishes from the list late is found gone in a later round", async () => {
  const door = new ADoor({ ada: ["a1"] });
  door.stubborn.add("a1");
  door.listing = (_owner, times) => {
    if (times === 3) door.active.get("ada")?.clear();
    return undefined;
  };
  const { of } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect(of("a1")).toBe("gone");
});

test("one bad id among a hundred fails alone", async () => {
  const door = new ADoor({ ada: ids(100) });
  door.before = (batch) => (batch.includes("t42") ? aFailure("refused") : undefined);
  const { states } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect([...states].filter(([, state]) => state !== "gone")).toEqual([["t42", "refused"]]);
  // Halving a hundred takes seven steps, of two requests each.
  expect(door.sent.length).toBeLessThanOrEqual(1 + 2 * 7);
});

test("a throttled batch waits and is sent again", async () => {
  const door = new ADoor({ ada: ["a1"] });
  door.before = (_batch, attempt) => (attempt <= 2 ? aFailure("throttled") : undefined);
  const { of } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect(of("a1")).toBe("gone");
  expect(waits.slice(0, 2)).toEqual([30_000, 60_000]);
});

test("a throttled batch gives up with the reason once the back-off is used up", async () => {
  const door = new ADoor({ ada: ["a1"] });
  door.before = () => aFailure("throttled");
  const { all } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect(all.at(-1)?.progress).toEqual({
    state: "refused",
    why: expect.objectContaining({ kind: "throttled" }),
  });
});

test("an answer lost after the service acted is settled by listing", async () => {
  const door = new ADoor({ ada: ["a1"] });
  door.after = () => aFailure("offline");
  const { of } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect(of("a1")).toBe("gone");
  expect(door.sent).toHaveLength(1);
});

test("a request lost before the service acted ends as refused, with the reason", async () => {
  const door = new ADoor({ ada: ["a1"] });
  door.before = () => aFailure("offline");
  const { all } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect(all.at(-1)?.progress).toMatchObject({ state: "refused", why: { kind: "offline" } });
});

test("an owner whose list cannot be read leaves the token unknown, never gone", async () => {
  const door = new ADoor({ ada: ["a1"], ben: ["b1"] });
  door.listing = (owner) => (owner === "ada" ? aFailure("unexpected") : undefined);
  const { of } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect([of("a1"), of("b1")]).toEqual(["unknown", "gone"]);
});

test("a connection lost for a minute leaves nothing unknown", async () => {
  const door = new ADoor({ ada: ["a1"], ben: ["b1"] });
  door.listing = offlineForAMinute;
  const { of } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect([of("a1"), of("b1")]).toEqual(["gone", "gone"]);
});

test("a retry also waits out a connection lost for a minute", async () => {
  const door = new ADoor({ ada: ["a1"] });
  door.listing = offlineForAMinute;
  const { of } = await outcomeOf(revokeAndVerify(door.plan, door, { ...options, isRetry: true }));
  expect(of("a1")).toBe("gone");
});

test("nobody waits a minute for a forbidden list", async () => {
  const door = new ADoor({ ada: ["a1"] });
  door.listing = () => aFailure("forbidden");
  const { of } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect(of("a1")).toBe("unknown");
  expect(Math.max(...waits)).toBe(15_000);
});

test.each(["forbidden", "signedOut"])("being %s stops sending immediately", async (kind) => {
  const door = new ADoor({ ada: ids(500) });
  door.before = () => aFailure(kind);
  const { states } = await outcomeOf(revokeAndVerify(door.plan, door, { ...options, mostLanes: 1 }));
  expect(door.sent).toHaveLength(1);
  expect(new Set(states.values())).toEqual(new Set(["refused"]));
});

describe("a sign-in lost midway", () => {
  /** As `EntraUnavailable`: nothing was sent when it is thrown. */
  const signInLost = () => Object.assign(new Error("No Entra token."), { kind: "signedOut" });

  test("leaves what was never sent as refused, although no list can be read either", async () => {
    const door = new ADoor({ ada: ids(100, "a"), ben: ids(100, "b"), cleo: ids(100, "c") });
    door.before = (_batch, attempt) => (attempt > 1 ? signInLost() : undefined);
    door.listing = signInLost;
    const { all, states } = await outcomeOf(revokeAndVerify(door.plan, door, { ...options, mostLanes: 1 }));
    expect(ids(100, "a").map((id) => states.get(id))).toEqual(Array(100).fill("unknown"));
    expect([...ids(100, "b"), ...ids(100, "c")].map((id) => states.get(id))).toEqual(
      Array(200).fill("refused"),
    );
    const reasons = all.flatMap(({ progress }) => ("why" in progress ? progress.why.kind : []));
    expect(new Set(reasons)).toEqual(new Set(["signedOut"]));
  });

  test("keeps them refused if it is still lost in a retry", async () => {
    const door = new ADoor({ ada: ["a1"], ben: ["b1"] });
    door.listing = signInLost;
    const { states } = await outcomeOf(
      revokeAndVerify(door.plan, door, { ...options, isRetry: true, untouched: new Set(["a1"]) }),
    );
    expect([...states]).toEqual([
      ["a1", "refused"],
      ["b1", "unknown"],
    ]);
    expect(door.sent).toEqual([]);
  });
});

test.each([
  ["was not sent", false, "refused"],
  ["may have been sent", true, "unknown"],
  ["says nothing", undefined, "unknown"],
])("a failure that %s (%s) leaves a token %s if nobody can look", async (_, mayHaveActed, end) => {
  const door = new ADoor({ ada: ["a1"] });
  const failure = () => Object.assign(aFailure("unexpected"), { details: { mayHaveActed } });
  door.before = failure;
  door.listing = failure;
  const { of } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect(of("a1")).toBe(end);
});

test("stopping sends nothing more, and still verifies what was sent", async () => {
  const door = new ADoor({ ada: ids(300) });
  const stop = new AbortController();
  door.after = () => void stop.abort();
  const { states } = await outcomeOf(
    revokeAndVerify(door.plan, door, { ...options, signal: stop.signal, mostLanes: 1 }),
  );
  expect(door.sent).toHaveLength(1);
  expect(states.size).toBe(100);
  expect(new Set(states.values())).toEqual(new Set(["gone"]));
});

test("stopping while a refused batch is being split leaves the tokens not yet resent as planned", async () => {
  const door = new ADoor({ ada: ids(4) });
  const stop = new AbortController();
  door.before = (batch) => (batch.length === 4 ? aFailure("refused") : undefined);
  door.after = () => void stop.abort();
  const { states } = await outcomeOf(revokeAndVerify(door.plan, door, { ...options, signal: stop.signal }));
  expect(door.sent.map((batch) => batch.length)).toEqual([4, 2]);
  expect([...states.values()]).toEqual(["gone", "gone", "planned", "planned"]);
});

test("a retry lists first and does not resend what is already gone", async () => {
  const door = new ADoor({ ada: ["a1", "a2"] });
  const plan = door.plan;
  door.active.get("ada")?.delete("a1");
  const { of } = await outcomeOf(revokeAndVerify(plan, door, { ...options, isRetry: true }));
  expect([of("a1"), of("a2")]).toEqual(["gone", "gone"]);
  expect(door.sent).toEqual([["a2"]]);
});

test("a retry sends nothing for an owner who cannot be read", async () => {
  const door = new ADoor({ ada: ["a1"] });
  door.listing = () => aFailure("offline");
  const { of } = await outcomeOf(revokeAndVerify(door.plan, door, { ...options, isRetry: true }));
  expect(of("a1")).toBe("unknown");
  expect(door.sent).toEqual([]);
});

test("3,000 tokens with the same outcome are reported in one event", async () => {
  const tokens = Object.fromEntries(ids(30, "person").map((owner) => [owner, ids(100, `${owner} `)]));
  const door = new ADoor(tokens);
  for (const each of Object.values(tokens).flat()) door.stubborn.add(each);
  const { all } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  const endings = all.filter(({ progress }) => progress.state === "stillListed");
  expect(endings.map(({ authorizationIds }) => authorizationIds.length)).toEqual([3_000]);
});

test("each outcome is reported with its own reason", async () => {
  const door = new ADoor({ ada: ["a1"], ben: ["b1"], cleo: ["c1"], dan: ["d1"] });
  const kinds: Record<string, string> = { ada: "forbidden", ben: "missing", cleo: "forbidden" };
  door.listing = (owner) => kinds[owner] && aFailure(kinds[owner]);
  door.stubborn.add("d1");
  const { all } = await outcomeOf(revokeAndVerify(door.plan, door, options));
  expect(
    all
      .slice(-3)
      .map(({ authorizationIds, progress }) => [
        authorizationIds.toSorted(),
        "why" in progress ? progress.why.kind : progress.state,
      ]),
  ).toEqual([
    [["a1", "c1"], "forbidden"],
    [["b1"], "missing"],
    [["d1"], "stillListed"],
  ]);
});

test("an empty plan sends nothing", async () => {
  const door = new ADoor({});
  const { all } = await outcomeOf(revokeAndVerify([], door, options));
  expect([all, door.sent, door.lists]).toEqual([[], [], []]);
});
