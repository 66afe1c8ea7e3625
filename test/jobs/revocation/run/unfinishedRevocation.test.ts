import { readFileSync } from "node:fs";
import { join } from "node:path";

import {
  findUnfinished,
  unfinishedRevocation,
} from "../../../../src/jobs/revocation/run/unfinishedRevocation";
import { dayInMilliseconds } from "../../../../src/tokens/token/expiry";
import { noon } from "../../journal/aJournal";
import { MemoryStore } from "../../store/MemoryStore";

const here = { organizationId: "o", now: noon };
const common = { job: "j", jobKind: "revocation", at: noon.getTime() };
const token = (authorizationId: string) => ({ authorizationId, owner: "p" });
const plan = (tokens: unknown, job = "j") => ({
  ...{ ...common, job, part: "begin", actorId: "a", organizationId: "o", payload: { tokens } },
});
const step = (payload: unknown) => ({ ...common, part: "step", payload });
const later = (payload: unknown) => ({ ...step(payload), at: noon.getTime() + 1_000 });
const end = { ...common, part: "end" };
const two = [token("t"), token("u")];

test.each<[string, unknown[], [number, number] | undefined]>([
  ["no plan at all", [], undefined],
  ["rubbish", [null, 1, "x", [], { part: "begin" }], undefined],
  ["a whole plan", [plan(two)], [0, 2]],
  ["a plan with a hole", [plan([...two, { owner: "p" }])], undefined],
  ["a plan of nothing", [plan([])], undefined],
  ["a plan that is not a list", [plan({ 0: token("t") })], undefined],
  ["a token that was seen gone", [plan(two), step({ tokens: [1], state: "gone" })], [1, 2]],
  ["a place out of range", [plan(two), step({ tokens: [7, -1, "x"], state: "gone" })], [0, 2]],
  ["an unknown state", [plan(two), step({ tokens: [0], state: "blown up" })], [0, 2]],
  [
    "the last state of a token",
    [plan(two), step({ tokens: [0], state: "gone" }), step({ tokens: [0], state: "planned" })],
    [0, 2],
  ],
  ["a job that has ended", [plan(two), end], undefined],
  ["a job with everything confirmed gone", [plan(two), step({ tokens: [0, 1], state: "gone" })], undefined],
  [
    "a job with nothing confirmed gone, for one reason or another",
    [plan(two), step({ tokens: [0, 1], state: "unknown", why: "offline" })],
    [0, 2],
  ],
  ["the youngest of two", [plan([token("t")]), plan(two, "k")], [0, 2]],
  ["the one of two that has not ended", [plan(two), plan([token("t")], "k"), { ...end, job: "k" }], [0, 2]],
  [
    "what another job has seen gone since",
    [plan(two), plan(two, "k"), { ...later({ tokens: [0], state: "gone" }), job: "k" }, { ...end, job: "k" }],
    [1, 2],
  ],
  [
    "a job whose tokens another has all seen gone",
    [
      plan(two),
      plan(two, "k"),
      { ...later({ tokens: [0, 1], state: "gone" }), job: "k" },
      { ...end, job: "k" },
    ],
    undefined,
  ],
  [
    "the later state of a token, whichever job wrote it",
    [
      ...[plan(two), later({ tokens: [0, 1], state: "refused" }), plan([token("u")], "k")],
      ...[
        { ...step({ tokens: [0], state: "gone" }), job: "k" },
        { ...end, job: "k" },
      ],
    ],
    [0, 2],
  ],
  ["jobs of another kind", [{ ...plan(two), jobKind: "replacement" }], undefined],
])("in storage counts only if valid: %s", (_, stored, expected) => {
  const found = findUnfinished(stored, here);
  expect(found && [found.done, found.total]).toEqual(expected);
});

const elsewhere = { ...plan(two), organizationId: "another" };
const old = { ...plan(two, "old"), at: noon.getTime() - 8 * dayInMilliseconds };

test.each<[string, unknown[], [string, boolean] | undefined]>([
  ["a plan of another organization", [elsewhere], undefined],
  ["this organization's beside another's", [plan(two), { ...elsewhere, job: "k" }], ["j", false]],
  ["a plan that is too old", [old], ["old", true]],
  ["a plan from the future", [{ ...plan(two), at: noon.getTime() + 1 }], ["j", true]],
  ["a plan with something that is not a date", [{ ...plan(two), at: "2026-11-21" }], undefined],
  ["a plan with an impossible date", [{ ...plan(two), at: 1e300 }], undefined],
  ["one that can be continued before one that is too old", [plan(two), old], ["j", false]],
])("offers only plans of this organization and of recent days: %s", (_, stored, expected) => {
  const found = findUnfinished(stored, here);
  expect(found && [found.id, found.isTooOld]).toEqual(expected);
});

test("says when it was started, by whom, and what was recorded", () => {
  const stored = [
    plan(two),
    step({ tokens: [1], state: "refused", why: "forbidden" }),
    step({ tokens: [0], state: "sent" }),
  ];
  expect(findUnfinished(stored, here)).toMatchObject({
    ...{ id: "j", begunAt: noon, actorId: "a", organizationId: "o", tokens: two },
    events: [
      { authorizationIds: ["u"], progress: { state: "refused", why: { kind: "forbidden" } }, at: noon },
      { authorizationIds: ["t"], progress: { state: "sent" }, at: noon },
    ],
  });
});

test("a job that version 0.1.0 left unfinished in a browser is still offered", () => {
  const path = join(__dirname, "journalOfVersion010.json");
  const stored: unknown[] = JSON.parse(readFileSync(path, "utf8"));
  const now = new Date(1795424400000 + dayInMilliseconds);
  expect(findUnfinished(stored, { organizationId: "o", now })).toMatchObject({
    ...{ id: "2026-11-20T09:00:00.000Z 3 1795424400000", done: 1, total: 3, actorId: "an id" },
    tokens: [token("t"), token("u"), token("v")],
    events: [
      { authorizationIds: ["t", "u"], progress: { state: "sent" } },
      { authorizationIds: ["t"], progress: { state: "gone" } },
      { authorizationIds: ["u"], progress: { state: "unknown", why: { kind: "offline" } } },
    ],
  });
});

test("there is nothing to continue without readable storage", async () => {
  const store = new MemoryStore();
  store.failing = () => {
    throw new Error("SecurityError");
  };
  expect(await unfinishedRevocation(undefined, here)).toBeUndefined();
  expect(await unfinishedRevocation(store, here)).toBeUndefined();
});
