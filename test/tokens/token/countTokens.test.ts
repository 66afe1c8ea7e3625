import { countTokens } from "../../../src/tokens/token/countTokens";
import { aToken, inDays, now } from "../builders";

describe("the numbers on the cards", () => {
  test("no tokens, no numbers", () => {
    expect(Object.values(countTokens([], now))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test("only active tokens count as risks, and what ends this week also ends this month", () => {
    const risky = { scopes: ["app_token"], reach: { kind: "all" } } as const;
    const tokens = [
      aToken({ validTo: inDays(7) }),
      aToken({ validTo: inDays(8) }),
      aToken({ validTo: undefined }),
      aToken({ ...risky, validTo: inDays(31) }),
      aToken({ ...risky, validTo: inDays(-1) }),
      aToken({ ...risky, isRevoked: true }),
    ];
    expect(countTokens(tokens, now)).toEqual({
      expiring7: 1,
      expiring30: 2,
      active: 4,
      expired: 1,
      revoked: 1,
      fullAccess: 1,
      allOrganizations: 1,
    });
  });
});
