import { globalRetirement } from "../../../src/tokens/token/globalRetirement";
import { hasRisk, riskLevel, risksOf } from "../../../src/tokens/token/risk";
import { aToken, inDays, now } from "../builders";

const everywhere = { kind: "all" } as const;

describe("risks of a token", () => {
  test.each([
    ["an ordinary one", {}, [], "none"],
    ["full access", { scopes: ["app_token"] }, ["fullAccess"], "high"],
    ["every organization", { reach: everywhere }, ["allOrganizations"], "high"],
    ["a powerful scope", { scopes: ["vso.code", "vso.code_write"] }, ["highPrivilege"], "medium"],
    ["a year and a day", { validFrom: inDays(-1), validTo: inDays(365) }, [], "none"],
    ["longer than that", { validFrom: inDays(-1), validTo: inDays(365.01) }, ["longLived"], "medium"],
    ["a scope that nobody knows", { scopes: ["vso.code", "vso.strange"] }, ["unknownScope"], "low"],
    ["no scope named", { scopes: [] }, ["unknownScope"], "low"],
    ["an unlisted scope, seen before", { scopes: ["vso.governance"] }, [], "none"],
    ["no known end", { validTo: undefined }, ["unknownExpiry"], "low"],
    ["no known start", { validFrom: undefined, validTo: inDays(5000) }, [], "none"],
    [
      "nearly everything",
      { scopes: ["vso.strange", "app_token"], reach: everywhere, validFrom: inDays(-400) },
      ["fullAccess", "allOrganizations", "longLived", "unknownScope"],
      "high",
    ],
  ])("%s", (_, differences, risks, level) => {
    const token = aToken(differences);
    expect(risksOf(token)).toEqual(risks);
    expect(riskLevel(token)).toBe(level);
  });

  test("who looks for high privilege finds full access too", () => {
    expect(hasRisk(aToken({ scopes: ["app_token"] }), "highPrivilege")).toBe(true);
  });
});

describe("the end of tokens for all organizations", () => {
  const lasting = aToken({ reach: everywhere, validTo: new Date("2027-06-01T00:00:00Z") });

  test.each([
    ["2026-11-30T23:59:59.999Z", "stops"],
    ["2026-12-01T00:00:00Z", "stopped"],
    ["2027-05-31T00:00:00Z", "stopped"],
    ["2027-06-01T00:00:00Z", "none"],
  ])("at %s an active one has the notice: %s", (at, notice) => {
    expect(globalRetirement(lasting, new Date(at))).toBe(notice);
  });

  test("concerns no other and no revoked token", () => {
    expect(globalRetirement(aToken(), now)).toBe("none");
    expect(globalRetirement({ ...lasting, isRevoked: true }, now)).toBe("none");
  });
});
