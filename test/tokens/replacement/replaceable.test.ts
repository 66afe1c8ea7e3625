import { endsSoon, isReplaceable, replaceableAmong } from "../../../src/tokens/replacement/replaceable";
import type { Token } from "../../../src/tokens/token/Token";
import { aToken, inDays, now } from "../builders";

const here = "here";
const reach = { kind: "organizations", ids: [here] } as const;

test.each<[string, Partial<Token>, boolean, boolean]>([
  ["ends in 30 days", { validTo: inDays(30) }, true, true],
  ["ends in 31 days", { validTo: inDays(31) }, true, false],
  ["has no end", { validTo: undefined }, true, false],
  ["has expired", { validTo: inDays(-1) }, false, false],
  ["was revoked", { isRevoked: true, validTo: inDays(5) }, false, false],
  ["works in all organizations", { validTo: inDays(300), reach: { kind: "all" } }, true, true],
  [
    "works in another one",
    { validTo: inDays(5), reach: { kind: "organizations", ids: ["there"] } },
    false,
    false,
  ],
])("a token that %s", (_, differences, can, soon) => {
  const token = aToken({ reach, ...differences });
  expect([isReplaceable(token, here, now), endsSoon(token, here, now)]).toEqual([can, soon]);
});

test("the selected ones are replaced, otherwise those that a filter for what ends shows", () => {
  const [one, two] = [aToken({ name: "one" }), aToken({ name: "two" })];
  const none = { expiry: undefined, risk: undefined };
  expect(replaceableAmong([one], [one, two], none)).toEqual([one]);
  expect(replaceableAmong([], [one, two], none)).toEqual([]);
  expect(replaceableAmong([], [one, two], { ...none, expiry: "7d" })).toEqual([one, two]);
  expect(replaceableAmong([], [one, two], { ...none, risk: "allOrganizations" })).toEqual([one, two]);
  expect(replaceableAmong([], [one, two], { ...none, risk: "fullAccess" })).toEqual([]);
});
