import { mayEndOld } from "../../../src/jobs/replacing/mayEndOld";
import type { Replacing } from "../../../src/jobs/replacing/Replacing";
import { soonestFirst, stateOf, type ListedNow } from "../../../src/jobs/replacing/stateOf";
import type { Token } from "../../../src/tokens/token/Token";
import { aToken, inDays, now } from "../../tokens/builders";

const oldId = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";
const newId = "2c9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";
const beganAt = inDays(-1);
const old = aToken({ authorizationId: oldId.toUpperCase(), validTo: inDays(6) });
const successor = aToken({ authorizationId: newId, validFrom: beganAt, validTo: inDays(29) });
const revoked = { isRevoked: true };
const both = { oldId, newId, beganAt, wishedUntil: inDays(29), isStored: true };

const list = (tokens: readonly Token[], more: Partial<ListedNow> = {}): ListedNow => ({
  tokens,
  unreadable: 0,
  now,
  ...more,
});
const kindOf = (replacing: Replacing, listed: ListedNow) => stateOf(replacing, listed).kind;

test.each<[string, Partial<Replacing>, ListedNow, string]>([
  ["both in the list", {}, list([old, successor]), "bothWork"],
  ["a secret that nobody stored", { isStored: false }, list([old, successor]), "secretLost"],
  ["a new token that is not in the list", {}, list([old]), "successorGone"],
  ["a new token that was revoked", {}, list([old, { ...successor, ...revoked }]), "successorGone"],
  ["a new token that has expired", {}, list([old, { ...successor, validTo: inDays(-1) }]), "successorGone"],
  ["an unreadable row and no new token", {}, list([old], { unreadable: 1 }), "unknown"],
  ["an unreadable row and no old token", {}, list([successor], { unreadable: 1 }), "unknown"],
  ["an unreadable row that is neither", {}, list([old, successor], { unreadable: 1 }), "bothWork"],
  ["no answer and nothing new", { newId: undefined }, list([old]), "notMade"],
  ["no answer and a new token", { newId: undefined }, list([old, successor]), "unanswered"],
])("%s", (_, differences, listed, kind) => {
  expect(kindOf({ ...both, ...differences }, listed)).toBe(kind);
});

test("a token made by hand is one of those that appeared since, the newest first, and of five at most", () => {
  const made = (minutes: number) =>
    aToken({
      authorizationId: `${String(minutes).padStart(8, "0")}-bbfd-4b2d-9b5d-ab8dfbbd4bed`,
      validFrom: new Date(beganAt.getTime() + minutes * 60_000),
      validTo: inDays(300),
    });
  const before = { ...made(0), authorizationId: newId, validFrom: inDays(-2) };
  const listed = list([old, before, ...[1, 2, 3, 4, 5, 6].map(made), { ...made(7), ...revoked }]);
  const state = stateOf({ oldId, beganAt, wishedUntil: inDays(365), isByHand: true }, listed);
  expect(state).toEqual({ kind: "byHand", candidates: [6, 5, 4, 3, 2].map(made) });
});

test("a request is under way for two minutes, unless the clock says that it has not been sent yet", () => {
  const sent = (at: Date) => kindOf({ oldId, beganAt: at, wishedUntil: inDays(30) }, list([old]));
  const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  expect([secondsAgo(0), secondsAgo(119), secondsAgo(120), secondsAgo(-1)].map(sent)).toEqual([
    "underWay",
    "underWay",
    "notMade",
    "notMade",
  ]);
});

test.each<[string, Partial<Token>, boolean]>([
  ["made at that time", {}, true],
  ["made nine minutes before, by the service's clock", { validFrom: inDays(-1 - 9 / 1440) }, true],
  ["made the day before", { validFrom: inDays(-2) }, false],
  ["made today", { validFrom: now }, false],
  ["shortened by a policy", { validTo: inDays(3) }, true],
  ["living longer than was wished", { validTo: inDays(60) }, false],
  ["revoked", revoked, false],
  ["without dates", { validFrom: undefined, validTo: undefined }, false],
])("a token %s may be the new one whose answer got lost: %j %s", (_, differences, isCandidate) => {
  const state = stateOf(
    { oldId, beganAt, wishedUntil: inDays(29) },
    list([old, { ...successor, ...differences } as Token]),
  );
  expect(state.kind === "unanswered").toBe(isCandidate);
});

test.each<[string, ListedNow, Partial<Replacing>, boolean]>([
  ["the new one works", list([{ ...old, ...revoked }, successor]), {}, false],
  ["the new one works and the old one is gone from the list", list([successor]), {}, false],
  ["nobody stored the new one", list([{ ...old, ...revoked }, successor]), { isStored: false }, true],
  ["neither works", list([{ ...old, ...revoked }]), {}, true],
  ["nothing new was made", list([{ ...old, validTo: inDays(-1) }]), { newId: undefined }, true],
])("the old token has ended; %s", (_, listed, differences, isBroken) => {
  expect(stateOf({ ...both, ...differences }, listed)).toEqual({ kind: "oldEnded", isBroken });
});

test.each<[string | undefined, number | undefined, boolean]>([
  [undefined, 6, false],
  ["2026-11-23", 2, true],
  ["2026-11-21", 0, true],
  ["2026-11-19", -2, true],
  ["2027-01-01", 6, false],
])("kept until %s, something has to happen in %s days", (keepUntil, daysLeft, isChosenDay) => {
  expect(stateOf({ ...both, keepUntil }, list([old, successor]))).toMatchObject({ daysLeft, isChosenDay });
});

test("a token for all organizations ends on the day of the retirement", () => {
  const everywhere = { ...old, reach: { kind: "all" }, validTo: inDays(200) } as const;
  expect(stateOf(both, list([everywhere, successor]))).toMatchObject({ daysLeft: 10 });
});

test("what is broken or unfinished comes first, then what is due soonest, and what is done comes last", () => {
  const states = [
    stateOf(both, list([{ ...old, ...revoked }, successor])),
    stateOf(both, list([old, successor])),
    stateOf({ ...both, keepUntil: "2026-11-20" }, list([old, successor])),
    stateOf({ ...both, isStored: false }, list([old, successor])),
    stateOf(both, list([{ ...old, ...revoked }])),
  ];
  const order = [...states].sort(soonestFirst).map((state) => states.indexOf(state));
  expect(order).toEqual([4, 3, 2, 1, 0]);
});

describe("right before the old token is revoked", () => {
  const look = (tokens: readonly Token[] | Error, unreadable = 0, differences: Partial<Replacing> = {}) =>
    mayEndOld(
      { ...both, ...differences },
      async () => {
        if (tokens instanceof Error) throw tokens;
        return { tokens, unreadable };
      },
      () => now,
    );

  test("nothing is in the way while the new one works", async () => {
    expect(await look([old, successor])).toBeUndefined();
    expect(await look([successor])).toBeUndefined();
  });

  test.each<[string, Parameters<typeof look>, string]>([
    ["an administrator has revoked the new one", [[old, { ...successor, ...revoked }]], "noSuccessor"],
    ["the new one is gone", [[old]], "noSuccessor"],
    ["nobody has its secret", [[old, successor], 0, { isStored: false }], "noSuccessor"],
    ["both are gone", [[]], "noSuccessor"],
    ["the list cannot be read", [new Error("503")], "unknown"],
    ["a row of the list cannot be read", [[old], 1], "unknown"],
  ])("it stays if %s", async (_, given, kind) => {
    expect(await look(...given)).toEqual({ kind });
  });
});
