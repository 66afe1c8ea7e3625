import { whyStopped, type StopFacts } from "../../../src/tokens/stopped/whyStopped";
import type { Token } from "../../../src/tokens/token/Token";
import { aToken, inDays, now } from "../builders";

const retired = new Date("2026-12-02T00:00:00Z");
const own: StopFacts = { now, isOwn: true };
const others: StopFacts = { now, isOwn: false };

test.each<[string, Partial<Token>, StopFacts, string]>([
  ["an active token", {}, own, ""],
  ["a token past its end", { validTo: inDays(-1) }, own, "expired!"],
  [
    "a token for all organizations after their end",
    { reach: { kind: "all" } },
    { ...own, now: retired },
    "retired!",
  ],
  [
    "a token for all organizations whose own end came first",
    { reach: { kind: "all" }, validTo: inDays(1) },
    { ...own, now: retired },
    "expired!",
  ],
  ["an own revoked token", { isRevoked: true }, own, "ownerRevoked administratorRevoked leaked"],
  [
    "a revoked token that is also past its end",
    { isRevoked: true, validTo: inDays(-1) },
    own,
    "ownerRevoked administratorRevoked leaked",
  ],
  ["somebody's revoked token", { isRevoked: true }, others, "ownerRevoked administratorRevoked leaked"],
  [
    "somebody's revoked token whose owner has long been away",
    { isRevoked: true },
    { ...others, ownerLastAccessed: inDays(-91) },
    "administratorRevoked ownerRevoked leaked",
  ],
  [
    "somebody's revoked token whose owner never signed in",
    { isRevoked: true },
    { ...others, ownerLastAccessed: "never" },
    "administratorRevoked ownerRevoked leaked",
  ],
  [
    "somebody's revoked token whose owner was here lately",
    { isRevoked: true },
    { ...others, ownerLastAccessed: inDays(-90) },
    "ownerRevoked administratorRevoked leaked",
  ],
  [
    "somebody's revoked token of more than 90 days",
    { isRevoked: true, validFrom: inDays(-91), validTo: inDays(200) },
    others,
    "ownerRevoked administratorRevoked leaked unused",
  ],
  [
    "a revoked token that never lived 90 days",
    { isRevoked: true, validFrom: inDays(-200), validTo: inDays(-170) },
    others,
    "ownerRevoked administratorRevoked leaked",
  ],
  [
    "a revoked token of unknown age",
    { isRevoked: true, validFrom: undefined },
    others,
    "ownerRevoked administratorRevoked leaked",
  ],
  [
    "an active token that vanished",
    {},
    { ...own, vanished: { unreadable: 0 } },
    "ownerRevoked administratorRevoked leaked",
  ],
  [
    "an expired token that vanished",
    { validTo: inDays(-1) },
    { ...own, vanished: { unreadable: 0 } },
    "forgotten",
  ],
  [
    "a revoked token that vanished",
    { isRevoked: true },
    { ...own, vanished: { unreadable: 0 } },
    "forgotten",
  ],
  [
    "a token that vanished from a list with rows that could not be read",
    { isRevoked: true },
    { ...own, vanished: { unreadable: 2 } },
    "unread forgotten",
  ],
])("for %s, the causes that fit come with the likeliest first", (_, differences, facts, expected) => {
  const reasons = whyStopped(aToken(differences), facts);
  expect(reasons.map(({ cause, isCertain }) => `${cause}${isCertain ? "!" : ""}`).join(" ")).toBe(expected);
});
