import fc from "fast-check";

import { calendarDays, startOfDay } from "../../../src/tokens/token/calendarDays";
import { inZone, zones } from "../../inZone";

describe("days on the calendar", () => {
  test.each([
    ["UTC", "2026-11-26T23:59:00Z", "2026-11-28T00:01:00Z", 2],
    ["UTC", "2026-11-26T00:01:00Z", "2026-11-26T23:59:00Z", 0],
    ["UTC", "2026-11-28T00:01:00Z", "2026-11-26T23:59:00Z", -2],
    ["UTC", "2028-02-28T12:00:00Z", "2028-03-01T12:00:00Z", 2],
    ["America/New_York", "2026-11-30T12:00:00Z", "2026-12-01T00:00:00Z", 0],
    ["Asia/Kolkata", "2026-11-30T12:00:00Z", "2026-11-30T18:30:00Z", 1],
    // The clocks go back on 25 October and forward on 28 March: those days have 25 and 23 hours.
    ["Europe/Berlin", "2026-10-24T22:30:00Z", "2026-10-25T22:30:00Z", 0],
    ["Europe/Berlin", "2026-10-24T10:00:00Z", "2026-10-26T11:00:00Z", 2],
    ["Europe/Berlin", "2027-03-27T23:30:00Z", "2027-03-28T22:30:00Z", 1],
  ])("in %s from %s to %s: %i", (zone, from, to, days) => {
    expect(inZone(zone, () => calendarDays(new Date(from), new Date(to)))).toBe(days);
  });

  test.each(zones)("in %s, a day begins where the count of days goes up", (zone) => {
    inZone(zone, () => {
      fc.assert(
        fc.property(moment, fc.integer({ min: -400, max: 400 }), (from, days) => {
          const start = startOfDay(from, days);
          expect(calendarDays(from, start)).toBe(days);
          expect(calendarDays(from, new Date(start.getTime() - 1))).toBe(days - 1);
        }),
      );
    });
  });
});

const moment = fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
