import { alikeRows } from "../../../src/tokens/alike/alikeRows";
import { alikeTokens } from "../../../src/tokens/alike/alikeTokens";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import type { Token } from "../../../src/tokens/token/Token";
import { anOwner, aToken, fabrikamId, inDays, now } from "../builders";

const idOf = (index: number) => `1b9d6bcd-bbfd-4b2d-9b5d-${index.toString(16).padStart(12, "0")}`;

function named(name: string, index: number, differences: Partial<Token> = {}): Token {
  return aToken({ authorizationId: idOf(index), name, validFrom: inDays(-100 + index), ...differences });
}

const namesOf = (tokens: readonly Token[]) =>
  alikeTokens(tokens, now).map((one) => one.map(({ name }) => name));

test("tokens for the same job are one group, the newest first, and the largest group comes first", () => {
  const tokens = [named("b 1", 1), named("a 1", 2), named("b 2", 3), named("a 2", 4), named("a 3", 5)];
  expect(namesOf(tokens)).toEqual([
    ["a 3", "a 2", "a 1"],
    ["b 2", "b 1"],
  ]);
});

test.each<[string, Partial<Token>]>([
  ["other scopes", { scopes: ["vso.code_write"] }],
  ["more scopes", { scopes: ["vso.code", "vso.work"] }],
  ["another organization", { reach: { kind: "organizations", ids: [idOf(99)] } }],
  ["all organizations", { reach: { kind: "all" } }],
  ["an end in the past", { validTo: inDays(-1) }],
  ["a revocation", { isRevoked: true }],
])("a token with %s is in no group with the others", (_, differences) => {
  expect(namesOf([named("ci 1", 1), named("ci 2", 2, differences)])).toEqual([]);
});

test("neither the order of the scopes nor the case of an organization's id matters", () => {
  const one = named("ci 1", 1, { scopes: ["vso.work", "vso.code"] });
  const reach = { kind: "organizations", ids: [fabrikamId.toUpperCase()] } as const;
  const other = named("ci 2", 2, { scopes: ["vso.code", "vso.work", "vso.work"], reach });
  expect(namesOf([one, other])).toHaveLength(1);
});

test("tokens without scopes are alike no other: nobody knows what they may do", () => {
  expect(namesOf([named("ci 1", 1, { scopes: [] }), named("ci 2", 2, { scopes: [] })])).toEqual([]);
});

test("a token of unknown age counts as the oldest", () => {
  const { validFrom, ...ageless } = named("ci 9", 9);
  expect(validFrom).toBeDefined();
  expect(namesOf([ageless, named("ci 1", 1), named("ci 2", 2)])).toEqual([["ci 2", "ci 1", "ci 9"]]);
});

test("in a table, only the same owner's active tokens count", () => {
  const table = new TokenColumns();
  const mine = [named("ci 1", 1), named("other", 2), named("ci 2", 3), named("ci 3", 4, { isRevoked: true })];
  table.append(anOwner(), mine);
  table.append(anOwner({ descriptor: "aad.b3RoZXI" }), [named("ci 4", 5)]);
  expect(alikeRows(table, 0, now)).toEqual([2, 0]);
  expect(alikeRows(table, 2, now)).toEqual([2, 0]);
  expect(alikeRows(table, 1, now)).toEqual([]);
  expect(alikeRows(table, 3, now)).toEqual([]);
  expect(alikeRows(table, 4, now)).toEqual([]);
});

test("100,000 tokens of one owner are grouped, each name judged once", () => {
  const tokens = Array.from({ length: 100_000 }, (_, index) =>
    named(`job ${index} on vm-${index % 7}`, index),
  );
  const [group, ...others] = alikeTokens(tokens, now);
  expect(group).toHaveLength(100_000);
  expect(others).toEqual([]);
  const table = new TokenColumns();
  table.append(anOwner(), tokens);
  expect(alikeRows(table, 5, now)).toHaveLength(100_000);
});
