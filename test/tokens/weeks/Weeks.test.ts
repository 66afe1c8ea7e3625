import fc from "fast-check";

import { defaultFilter, matchesFilter } from "../../../src/tokens/list/TokenFilter";
import { retirementDay } from "../../../src/tokens/token/effectiveExpiry";
import { sumOf } from "../../../src/tokens/weeks/RiskLevel";
import { placeOf, weekCount } from "../../../src/tokens/weeks/Weeks";
import { weeksOfTokens } from "../../../src/tokens/weeks/weeksOfTokens";
import { inZone, zones } from "../../inZone";
import { aToken, inDays, now } from "../builders";

describe("the next 13 weeks", () => {
  test("begin today and have seven days each", () => {
    const { weeks, later } = inZone("UTC", () => weeksOfTokens([], now));
    expect(weeks).toHaveLength(weekCount);
    expect(weeks.slice(0, 2).map(({ range }) => range)).toEqual([
      "2026-11-21..2026-11-27",
      "2026-11-28..2026-12-04",
    ]);
    expect(later.range).toBe("2027-02-20..");
  });

  test("count what still works by its effective end, and stack it by risk", () => {
    const tokens = [
      aToken({ validTo: inDays(1) }),
      aToken({ validTo: inDays(1), scopes: ["vso.code_full"] }),
      aToken({ validTo: inDays(1), scopes: ["app_token"] }),
      // Ends on December 1, whatever it says.
      aToken({ validTo: inDays(200), reach: { kind: "all" } }),
      aToken({ validTo: inDays(300) }),
      aToken({ validTo: undefined }),
      aToken({ validTo: inDays(-1) }),
      aToken({ isRevoked: true }),
    ];
    const { weeks, later, unknown } = inZone("UTC", () => weeksOfTokens(tokens, now));
    expect(weeks[0]?.counts).toEqual({ high: 1, medium: 1, none: 1 });
    expect(weeks[1]?.counts).toEqual({ high: 1, medium: 0, none: 0 });
    expect(weeks.slice(2).map(({ counts }) => sumOf(counts))).toEqual(Array(11).fill(0));
    expect([sumOf(later.counts), unknown]).toEqual([1, 1]);
  });

  test.each(zones)("each say exactly how many tokens their filter shows, in %s", (zone) => {
    const end = fc.option(fc.date({ min: inDays(-3), max: inDays(250), noInvalidDate: true }), {
      nil: undefined,
    });
    const tokens = fc.array(fc.tuple(end, fc.boolean()), { maxLength: 12 });
    const moment = fc.date({ min: inDays(-30), max: inDays(150), noInvalidDate: true });
    fc.assert(
      fc.property(tokens, moment, (differences, at) => {
        inZone(zone, () => {
          const all = differences.map(([validTo, isEverywhere]) =>
            aToken({ validTo, ...(isEverywhere && { reach: { kind: "all" } }) }),
          );
          const { weeks, later, unknown } = weeksOfTokens(all, at);
          const isShown = (expiry: typeof later.range) => (token: (typeof all)[number]) =>
            matchesFilter(token, { ...defaultFilter, expiry }, at);
          for (const { range, counts } of [...weeks, later])
            expect([range, sumOf(counts)]).toEqual([range, all.filter(isShown(range)).length]);
          const counted = [...weeks, later].reduce((sum, { counts }) => sum + sumOf(counts), unknown);
          expect(counted).toBe(all.filter((token) => matchesFilter(token, defaultFilter, at)).length);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("mark December 1 while it is ahead and near", () => {
    inZone("UTC", () => {
      const place = (at: string) => placeOf(retirementDay(), weeksOfTokens([], new Date(at)));
      expect(place("2026-11-24T12:00:00Z")).toBeCloseTo(1 / 13);
      expect(place("2026-12-01T12:00:00Z")).toBe(0);
      expect(place("2026-12-02T00:00:00Z")).toBeUndefined();
      expect(place("2026-08-01T00:00:00Z")).toBeUndefined();
    });
  });
});
