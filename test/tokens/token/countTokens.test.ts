import { countTokens } from "../../../src/tokens/token/countTokens";
import { aToken, inDays, now } from "../builders";

describe("the numbers on the cards", () => {
  test("no tokens, no numbers", () => {
    expect(Object.values(countTokens([], now))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("only active tokens count as risks; those that end this week also count for this month, retiring ones included", () => {
    const risky = { scopes: ["app_token"], reach: { kind: "all" } } as const;
    const tokens = [
      aToken({ validTo: inDays(7) }),
      aToken({ validTo: inDays(8) }),
      aToken({ validTo: undefined }),
      aToken({ ...risky, validTo: inDays(311) }),
      aToken({ ...risky, validTo: inDays(-1) }),
      aToken({ ...risky, isRevoked: true }),
    ];
    expect(countTokens(tokens, now)).toEqual({
      expiring7: 1,
      expiring30: 3,
      active: 4,
      expired: 1,
      stopped: 0,
      revoked: 1,
      fullAccess: 1,
      allOrganizations: 1,
    });
  });

  test("a token for all organizations counts as stopped from December 1 on, and as nothing else", () => {
    const lasting = aToken({ reach: { kind: "all" }, scopes: ["app_token"], validTo: inDays(60) });
    expect(countTokens([lasting], new Date("2026-12-01T00:00:00Z"))).toEqual({
      ...countTokens([], now),
      stopped: 1,
    });
  });
});
