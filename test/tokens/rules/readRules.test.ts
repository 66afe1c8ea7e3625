import { readRules, writeRules } from "../../../src/tokens/rules/readRules";
import { mostRules, type Demand } from "../../../src/tokens/rules/Rule";
import { ruleSets } from "../../../src/tokens/rules/ruleSets";
import { scopeById } from "../../../src/tokens/scopes/catalogue";
import { aRule } from "./aRule";

const stored = (rule: Record<string, unknown>) => ({
  version: 1,
  rules: [{ id: "0a1b2c3d", severity: "usual", words: "", demand: { kind: "noFullAccess" }, ...rule }],
});

const demand = (fields: Record<string, unknown>) => readRules(stored({ demand: fields }));

describe("rules as they are stored", () => {
  test("what is written reads as it was, also through JSON", () => {
    const rules = [
      aRule(
        { kind: "longestLife", days: 90 },
        { id: "00000001", words: "Renew often.", severity: "serious" },
      ),
      aRule({ kind: "forbiddenScopes", scopes: ["vso.graph_manage"] }, { id: "00000002", severity: "hint" }),
      aRule(
        { kind: "namePattern", patterns: ["team-*", "git: *"] },
        { id: "00000003", link: "https://wiki.fabrikam.example/pats" },
      ),
      aRule({ kind: "mostTokens", count: 5 }, { id: "00000004" }),
    ];
    expect(readRules(writeRules(rules))).toEqual(rules);
    expect(readRules(JSON.parse(JSON.stringify(writeRules(rules))))).toEqual(rules);
    expect(readRules(writeRules([]))).toEqual([]);
  });

  test.each(ruleSets)("the suggested set $id can be saved, and names only scopes that exist", ({ rules }) => {
    const withIds = rules.map((rule, place) =>
      aRule(rule.demand, { id: `0000000${place}`, severity: rule.severity }),
    );
    expect(readRules(writeRules(withIds))).toEqual(withIds);
    const scopes = rules.flatMap(({ demand: one }) => (one.kind === "forbiddenScopes" ? one.scopes : []));
    expect(scopes.filter((id) => scopeById(id) === undefined)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["text", "noFullAccess"],
    ["a list", []],
    ["5 MB of text", { version: 1, rules: "x".repeat(5_000_000) }],
    ["another version", { ...stored({}), version: 2 }],
    ["an unknown kind", stored({ demand: { kind: "noSecrets" } })],
    ["a kind from the prototype", stored({ demand: { kind: "constructor" } })],
    ["no demand", stored({ demand: null })],
    ["no id", stored({ id: undefined })],
    ["an id that is markup", stored({ id: "<script>" })],
    ["an unknown severity", stored({ severity: "fatal" })],
    ["words without end", stored({ words: "x".repeat(501) })],
    ["words that are none", stored({ words: { toString: "x" } })],
    ["a link that runs a script", stored({ link: "javascript:alert(1)" })],
    ["a link without encryption", stored({ link: "http://fabrikam.example" })],
    ["a link with a password", stored({ link: "https://user:word@fabrikam.example" })],
    ["a link without end", stored({ link: `https://fabrikam.example/${"x".repeat(500)}` })],
    ["the same id twice", { version: 1, rules: [...stored({}).rules, ...stored({}).rules] }],
    ["one good and one bad", { version: 1, rules: [...stored({}).rules, 7] }],
    ["too many", { version: 1, rules: Array.from({ length: mostRules + 1 }, ruleNumber) }],
    ["thousands", { version: 1, rules: Array.from({ length: 5_000 }, ruleNumber) }],
  ])("%s is not read as rules", (_what, value) => {
    expect(readRules(value)).toBeUndefined();
  });

  test.each([0, -1, 1.5, NaN, Infinity, 3_651, "30", null])("%p is no number of days", (days) => {
    for (const kind of ["longestLife", "highPrivilegeLife", "inactiveOwner"])
      expect(demand({ kind, days })).toBeUndefined();
  });

  test.each([
    [[]],
    ["vso.code"],
    [[""]],
    [["vso.code", "<b>"]],
    [[7]],
    [Array.from({ length: 61 }, () => "vso.code")],
  ])("%p are no scopes", (scopes) => {
    expect(demand({ kind: "forbiddenScopes", scopes })).toBeUndefined();
  });

  test.each([[[]], [[" "]], [["a\nb"]], [["a\u202Eb"]], [["x".repeat(101)]], ["team-*"]])(
    "%p are no patterns",
    (patterns) => {
      expect(demand({ kind: "namePattern", patterns })).toBeUndefined();
    },
  );

  test("words are shown on one line, without marks that reorder text, and without a token", () => {
    const read = (words: string) => readRules(stored({ words }))?.[0]?.words;
    expect(read("Talk\nto \u202Eus")).toBe("Talk to us");
    expect(read("x7Kp2Lm9Qz4Rt8Vw1Ns6")).toBe("***");
  });

  test("fields of another time are left out", () => {
    expect(readRules(stored({ demand: { kind: "noFullAccess", days: 3 }, isEnforced: true }))).toEqual([
      aRule({ kind: "noFullAccess" } satisfies Demand, { id: "0a1b2c3d" }),
    ]);
  });
});

function ruleNumber(_: unknown, place: number) {
  return { ...stored({}).rules[0], id: place.toString(16).padStart(8, "0") };
}
