import { scopeById, scopes } from "../../../src/tokens/scopes/catalogue";
import { narrowerScope } from "../../../src/tokens/scopes/narrowerScope";

test.each([
  ["vso.code_write", "vso.code"],
  ["vso.code_full", "vso.code"],
  ["vso.packaging_manage", "vso.packaging"],
  ["vso.environment_manage", "vso.agentpools"],
  ["app_token", undefined],
  ["vso.tokens", undefined],
])("instead of %s, there is %s", (id, narrower) => {
  const scope = scopeById(id);
  expect(scope && narrowerScope(scope)?.id).toBe(narrower);
});

test("a suggestion is never high privilege itself, and never allows more", () => {
  const proposed = scopes
    .filter(({ isHighPrivilege }) => isHighPrivilege)
    .map((scope) => [scope, narrowerScope(scope)] as const);
  const wrong = proposed.filter(
    ([scope, narrower]) => narrower && (narrower.isHighPrivilege || !scope.implies.includes(narrower.id)),
  );
  expect(proposed.filter(([, narrower]) => narrower).length).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});
