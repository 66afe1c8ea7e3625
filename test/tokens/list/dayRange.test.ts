import { boundsOf, readDayRange } from "../../../src/tokens/list/dayRange";
import {
  defaultFilter,
  filterFromQuery,
  filterToQuery,
  matchesFilter,
} from "../../../src/tokens/list/TokenFilter";
import { organizationFilterFromQuery } from "../../../src/tokens/organization/OrganizationFilter";
import { startOfDay } from "../../../src/tokens/token/calendarDays";
import { inZone, zones } from "../../inZone";
import { dayText } from "../../../src/tokens/token/dayText";
import { aToken } from "../builders";

describe("a range of days in an address", () => {
  test.each([
    ["2026-11-26..2026-12-02", true],
    ["2026-11-26..2026-11-26", true],
    ["2026-11-26..", true],
    ["2026-11-26", false],
    ["2026-12-02..2026-11-26", false],
    ["2026-02-30..2026-03-01", false],
    ["2026-02-01..2026-02-30", false],
    ["2026-11-26..2026-12-02..2026-12-03", false],
    ["..2026-12-02", false],
    ["..", false],
    ["7d", false],
    ["2026-11-26T00:00..2026-12-02", false],
    ["2026-1-6..2026-1-7", false],
    [`${"9".repeat(100_000)}..`, false],
    ["constructor..", false],
  ])("%.40s is one: %s", (text, isOne) => {
    expect(readDayRange(text)).toBe(isOne ? text : undefined);
    const [own, everyones] = [
      filterFromQuery({ expires: text }),
      organizationFilterFromQuery({ expires: text }),
    ];
    const isKnown = isOne || text === "7d";
    expect([own.unknown.length, everyones.unknown.length]).toEqual(isKnown ? [0, 0] : [1, 1]);
    expect(own.filter.expiry).toBe(isKnown ? text : undefined);
    if (isOne) expect(filterToQuery(own.filter)).toEqual({ expires: text });
  });

  test.each(zones)("begins and ends at midnight in %s, also where the clocks change", (zone) => {
    inZone(zone, () => {
      for (let days = 0; days < 400; days++) {
        const day = startOfDay(new Date("2026-01-01T12:00:00Z"), days);
        const bounds = boundsOf(`${dayText(day)}..${dayText(day)}`);
        expect(bounds).toEqual({ begin: day, last: day });
      }
    });
  });

  test.each([
    ["the first moment", "2026-11-26T00:00:00.000Z", true],
    ["the moment before", "2026-11-25T23:59:59.999Z", false],
    ["the last moment", "2026-12-02T23:59:59.999Z", true],
    ["the moment after", "2026-12-03T00:00:00.000Z", false],
  ])("finds a token that ends in %s: %s is %s", (_, end, isFound) => {
    const filter = { ...defaultFilter, expiry: "2026-11-26..2026-12-02" } as const;
    const at = new Date("2026-11-21T12:00:00Z");
    expect(inZone("UTC", () => matchesFilter(aToken({ validTo: new Date(end) }), filter, at))).toBe(isFound);
  });

  test.each([
    ["2026-12-01..2026-12-07", true],
    ["2026-11-24..2026-11-30", false],
    ["2026-12-01..", true],
    ["2026-12-02..", false],
  ] as const)(
    "a token for all organizations ends on December 1 in every zone, so %s finds it: %s",
    (expiry, isFound) => {
      const token = aToken({ reach: { kind: "all" }, validTo: new Date("2027-03-01T00:00:00Z") });
      for (const zone of zones) {
        const found = inZone(zone, () =>
          matchesFilter(token, { ...defaultFilter, expiry }, new Date("2026-11-21T12:00:00Z")),
        );
        expect([zone, found]).toEqual([zone, isFound]);
      }
    },
  );
});
