import { hasRisk, risksOf } from "../../../src/tokens/token/risk";
import { aToken, inDays } from "../builders";

const everywhere = { kind: "all" } as const;

describe("risks of a token", () => {
  test.each([
    ["an ordinary one", {}, []],
    ["full access", { scopes: ["app_token"] }, ["fullAccess"]],
    ["every organization", { reach: everywhere }, ["allOrganizations"]],
    ["a powerful scope", { scopes: ["vso.code", "vso.code_write"] }, ["highPrivilege"]],
    ["a year and a day", { validFrom: inDays(-1), validTo: inDays(365) }, []],
    ["longer than that", { validFrom: inDays(-1), validTo: inDays(365.01) }, ["longLived"]],
    ["a scope that nobody knows", { scopes: ["vso.code", "vso.strange"] }, ["unknownScope"]],
    ["no scope named", { scopes: [] }, ["unknownScope"]],
    ["an unlisted scope, seen before", { scopes: ["vso.governance"] }, []],
    ["no known end", { validTo: undefined }, ["unknownExpiry"]],
    ["no known start", { validFrom: undefined, validTo: inDays(5000) }, []],
    [
      "nearly everything",
      { scopes: ["vso.strange", "app_token"], reach: everywhere, validFrom: inDays(-400) },
      ["fullAccess", "allOrganizations", "longLived", "unknownScope"],
    ],
  ])("%s", (_, differences, risks) => {
    expect(risksOf(aToken(differences))).toEqual(risks);
  });

  test("looking for high privilege also finds full access", () => {
    expect(hasRisk(aToken({ scopes: ["app_token"] }), "highPrivilege")).toBe(true);
  });
});
