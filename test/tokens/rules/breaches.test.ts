import fc from "fast-check";

import type { Owner } from "../../../src/tokens/organization/OwnedToken";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { breachesInSteps } from "../../../src/tokens/rules/breachesInSteps";
import { brokenRules } from "../../../src/tokens/rules/brokenRules";
import { mostRules, type Demand, type Rule } from "../../../src/tokens/rules/Rule";
import { finish } from "../../../src/tokens/steps/finish";
import type { Token } from "../../../src/tokens/token/Token";
import { isRevocable, statusOf } from "../../../src/tokens/token/statusOf";
import { anOwner, aToken, fabrikamId, inDays, now } from "../builders";
import { aRule } from "./aRule";

const everywhere = { kind: "all" } as const;

/** Whether one token breaks a rule: asked as a person's own, and in a table; both must say the same. */
function breaks(demand: Demand, token: Partial<Token>, owner: Partial<Owner> = {}): boolean {
  const rule = aRule(demand);
  const table = new TokenColumns();
  table.append(anOwner(owner), [aToken(token)]);
  const { masks, byRule, any } = finish(breachesInSteps(table, [rule], now));
  const judged = { ...aToken(token), owner: anOwner(owner), tokenCount: 1 };
  const isBroken = brokenRules(judged, [rule], now).length === 1;
  expect([...masks]).toEqual([isBroken ? 1 : 0]);
  const sum = { tokens: Number(isBroken), owners: Number(isBroken) };
  expect([byRule, any]).toEqual([[sum], sum]);
  return isBroken;
}

const life = (days: number) => ({ validFrom: inDays(-1), validTo: inDays(days - 1) });

describe("what breaks a rule", () => {
  test.each<[string, Demand, Partial<Token>, boolean]>([
    ["a life within the limit", { kind: "longestLife", days: 30 }, life(30), false],
    ["until the end of the last day", { kind: "longestLife", days: 30 }, life(31), false],
    ["a longer life", { kind: "longestLife", days: 30 }, life(31.01), true],
    ["an unknown end", { kind: "longestLife", days: 30 }, { validTo: undefined }, false],
    ["an unknown start", { kind: "longestLife", days: 30 }, { validFrom: undefined }, false],
    ["full access", { kind: "noFullAccess" }, { scopes: ["app_token"] }, true],
    ["all of one area", { kind: "noFullAccess" }, { scopes: ["vso.code_full"] }, false],
    ["no scopes that anybody knows", { kind: "noFullAccess" }, { scopes: [] }, false],
    ["all organizations", { kind: "noAllOrganizations" }, { reach: everywhere }, true],
    ["one organization", { kind: "noAllOrganizations" }, {}, false],
    ["the scope itself", { kind: "forbiddenScopes", scopes: ["vso.code"] }, { scopes: ["VSO.Code"] }, true],
    [
      "a wider scope",
      { kind: "forbiddenScopes", scopes: ["vso.code"] },
      { scopes: ["vso.code_manage"] },
      true,
    ],
    ["full access to it", { kind: "forbiddenScopes", scopes: ["vso.code"] }, { scopes: ["app_token"] }, true],
    [
      "a narrower scope",
      { kind: "forbiddenScopes", scopes: ["vso.code_write"] },
      { scopes: ["vso.code"] },
      false,
    ],
    [
      "one of two",
      { kind: "forbiddenScopes", scopes: ["vso.work", "vso.code"] },
      { scopes: ["vso.code"] },
      true,
    ],
    [
      "a scope that only the rule knows",
      { kind: "forbiddenScopes", scopes: ["vso.new"] },
      { scopes: ["vso.new"] },
      true,
    ],
    [
      "a powerful scope for long",
      { kind: "highPrivilegeLife", days: 7 },
      { ...life(9), scopes: ["vso.code_manage"] },
      true,
    ],
    [
      "a powerful scope for a week",
      { kind: "highPrivilegeLife", days: 7 },
      { ...life(7), scopes: ["vso.code_manage"] },
      false,
    ],
    [
      "a small scope for long",
      { kind: "highPrivilegeLife", days: 7 },
      { ...life(90), scopes: ["vso.code"] },
      false,
    ],
    ["a name that fits", { kind: "namePattern", patterns: ["team-*"] }, { name: "TEAM-deploy" }, false],
    [
      "a name that fits the second",
      { kind: "namePattern", patterns: ["x", " git: * "] },
      { name: "git: on PC" },
      false,
    ],
    [
      "a name that only begins so",
      { kind: "namePattern", patterns: ["team"] },
      { name: "team-deploy" },
      true,
    ],
    ["accents", { kind: "namePattern", patterns: ["équipe ?"] }, { name: "Equipe É" }, false],
    ["no name that anybody knows", { kind: "namePattern", patterns: ["team-*"] }, { name: "" }, false],
  ])("%s", (_what, demand, token, isBroken) => {
    expect(breaks(demand, token)).toBe(isBroken);
  });

  test.each<[string, Partial<Owner>, boolean]>([
    ["signed in on the last day", { lastAccessed: inDays(-30) }, false],
    ["has not signed in since", { lastAccessed: inDays(-31.6) }, true],
    ["has never signed in", { lastAccessed: "never" }, true],
    ["may have signed in", { lastAccessed: undefined }, false],
  ])("an owner who %s", (_what, owner, isBroken) => {
    expect(breaks({ kind: "inactiveOwner", days: 30 }, {}, owner)).toBe(isBroken);
  });

  test("too many tokens count only those that work, and each of them breaks the rule", () => {
    const table = new TokenColumns();
    table.append(anOwner({ descriptor: "aad.one" }), [
      aToken({ name: "1" }),
      aToken({ name: "2" }),
      aToken({ isRevoked: true }),
    ]);
    table.append(anOwner({ descriptor: "aad.two" }), [
      aToken({ name: "1" }),
      aToken({ name: "2" }),
      aToken({ validTo: inDays(-1) }),
      aToken({ name: "3" }),
    ]);
    const { masks, byRule } = finish(breachesInSteps(table, [aRule({ kind: "mostTokens", count: 2 })], now));
    expect([...masks]).toEqual([0, 0, 0, 1, 1, 0, 1]);
    expect(byRule).toEqual([{ tokens: 3, owners: 1 }]);
  });

  test("what has ended breaks nothing, and what was stopped can still break a rule", () => {
    const table = new TokenColumns();
    const rules = [aRule({ kind: "noAllOrganizations" })];
    const token = aToken({ reach: everywhere, validTo: inDays(300) });
    table.append(anOwner(), [token, { ...token, isRevoked: true }, { ...token, validTo: inDays(-1) }]);
    expect([...finish(breachesInSteps(table, rules, now)).masks]).toEqual([1, 0, 0]);
    const later = new Date("2026-12-24T12:00:00Z");
    expect(statusOf(token, later)).toBe("stopped");
    expect([...finish(breachesInSteps(table, rules, later)).masks]).toEqual([1, 0, 0]);
  });

  test("no rules, no tokens and too many rules", () => {
    const table = new TokenColumns();
    expect(finish(breachesInSteps(table, [], now))).toMatchObject({
      byRule: [],
      any: { tokens: 0, owners: 0 },
    });
    const many = Array.from({ length: mostRules + 1 }, () => aRule({ kind: "noFullAccess" }));
    expect(() => finish(breachesInSteps(table, many, now))).toThrow(RangeError);
    table.append(anOwner(), [aToken({ scopes: ["app_token"] })]);
    const { masks, byRule } = finish(breachesInSteps(table, many.slice(1), now));
    expect([...masks]).toEqual([2 ** mostRules - 1]);
    expect(byRule).toHaveLength(mostRules);
  });

  test("a table says of each row what its token says by itself", () => {
    const owners = fc.array(
      fc.record({
        lastAccessed: fc.option(
          fc.oneof(
            fc.constant("never" as const),
            fc.integer({ min: -200, max: 0 }).map((days) => inDays(days)),
          ),
          { nil: undefined },
        ),
        tokens: fc.array(tokens, { maxLength: 6 }),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(owners, fc.array(demands, { maxLength: 12 }), (people, asked) => {
        const rules = asked.map((demand) => aRule(demand));
        const table = new TokenColumns();
        const expected: number[] = [];
        for (const [place, { lastAccessed, tokens: all }] of people.entries()) {
          const owner = anOwner({ descriptor: `aad.${place}`, lastAccessed });
          if (all.length > 0) table.append(owner, all);
          const working = all.filter((token) => isRevocable(statusOf(token, now)));
          for (const token of all) {
            const judged = { ...token, owner, tokenCount: working.length };
            const broken: readonly Rule[] = working.includes(token) ? brokenRules(judged, rules, now) : [];
            expected.push(
              rules.reduce((mask, rule, bit) => mask + (broken.includes(rule) ? 2 ** bit : 0), 0),
            );
          }
        }
        expect([...finish(breachesInSteps(table, rules, now)).masks]).toEqual(expected);
      }),
    );
  });
});

const tokens: fc.Arbitrary<Token> = fc
  .record({
    name: fc.constantFrom("", "team-a", "Team-b", "deploy", "git: https://x"),
    scopes: fc.subarray(["app_token", "vso.code", "vso.code_manage", "vso.work_full", "vso.unheardOf"]),
    reach: fc.constantFrom<Token["reach"]>(everywhere, { kind: "organizations", ids: [fabrikamId] }),
    from: fc.option(fc.integer({ min: -400, max: -1 }), { nil: undefined }),
    to: fc.option(fc.integer({ min: -5, max: 400 }), { nil: undefined }),
    isRevoked: fc.boolean(),
  })
  .map(({ from, to, ...rest }) =>
    aToken({
      ...rest,
      validFrom: from === undefined ? undefined : inDays(from),
      validTo: to === undefined ? undefined : inDays(to),
    }),
  );

const days = fc.constantFrom(7, 30, 90, 365);
const demands: fc.Arbitrary<Demand> = fc.oneof(
  days.map((limit): Demand => ({ kind: "longestLife", days: limit })),
  fc.constant<Demand>({ kind: "noFullAccess" }),
  fc.constant<Demand>({ kind: "noAllOrganizations" }),
  fc
    .subarray(["vso.code", "vso.work_write", "vso.unheardOf"], { minLength: 1 })
    .map((scopes): Demand => ({ kind: "forbiddenScopes", scopes })),
  days.map((limit): Demand => ({ kind: "highPrivilegeLife", days: limit })),
  fc
    .subarray(["team-*", "git: *", "?eploy"], { minLength: 1 })
    .map((patterns): Demand => ({ kind: "namePattern", patterns })),
  days.map((limit): Demand => ({ kind: "inactiveOwner", days: limit })),
  fc.integer({ min: 1, max: 4 }).map((count): Demand => ({ kind: "mostTokens", count })),
);
