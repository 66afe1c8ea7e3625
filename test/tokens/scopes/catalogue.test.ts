import { fullAccess, isFullAccess, scopeById, scopes } from "../../../src/tokens/scopes/catalogue";
import { patPagePlaceOf, scopeDescriptions } from "../../../src/tokens/scopes/explanations";

describe("the catalogue of scopes", () => {
  test("has 107 entries, each id once and in lower case", () => {
    expect(scopes).toHaveLength(107);
    expect(new Set(scopes.map((scope) => scope.id)).size).toBe(107);
    expect(scopes.filter((scope) => scope.id !== scope.id.toLowerCase())).toEqual([]);
  });

  test("inherits only from known scopes, and never in a circle", () => {
    for (const scope of scopes) {
      expect(scope.implies.filter((id) => scopeById(id) === undefined)).toEqual([]);
      expect(scope.implies).not.toContain(scope.id);
    }
  });

  test("has the token page's label for each scope a token can have", () => {
    const withoutWords = scopes.filter(
      (scope) => scope.kind === "pat" && patPagePlaceOf(scope.id) === undefined,
    );
    expect(withoutWords).toEqual([]);
  });

  test("explains every scope, and no others", () => {
    expect(Object.keys(scopeDescriptions).sort()).toEqual(scopes.map(({ id }) => id).sort());
  });

  test.each([
    ["VSO.Code_Write", "vso.code_write"],
    ["vso.connectedserver", "vso.connected_server"],
    ["APP_TOKEN", fullAccess],
  ])("finds %s as %s", (asked, id) => {
    expect(scopeById(asked)?.id).toBe(id);
  });

  test.each(["", "vso.", "vso.codes", "__proto__", "constructor"])("does not know %j", (id) => {
    expect(scopeById(id)).toBeUndefined();
  });

  test.each([
    [["app_token"], true],
    [["vso.code", "App_Token"], true],
    [["vso.code_full"], false],
    [[], false],
  ])("%j is full access: %s", (ids, expected) => {
    expect(isFullAccess(ids)).toBe(expected);
  });

  test.each([
    ["vso.code", false],
    ["vso.code_write", true],
    ["vso.work_full", false],
    ["vso.securefiles_read", true],
    ["vso.tokenadministration", true],
    ["app_token", true],
  ])("%s is high privilege: %s, as in Microsoft's table", (id, expected) => {
    expect(scopeById(id)?.isHighPrivilege).toBe(expected);
  });
});
