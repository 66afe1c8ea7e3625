import fc from "fast-check";

import { countRows } from "../../../src/tokens/organization/countRows";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { countTokens } from "../../../src/tokens/token/countTokens";
import { effectiveExpiry } from "../../../src/tokens/token/effectiveExpiry";
import { validToAfter } from "../../../src/tokens/token/lifetime";
import type { Token } from "../../../src/tokens/token/Token";
import { formatRelative } from "../../../src/ui/time/formatRelative";
import { de } from "../../../src/ui/words/de";
import { en } from "../../../src/ui/words/en";
import { inZone, zones } from "../../inZone";
import { anOwner, aToken } from "../../tokens/builders";

describe("how long until or since", () => {
  test.each([
    ["2026-11-26T08:00:00Z", "2026-11-28T23:00:00Z", "in 2 days", "in 2 Tagen"],
    ["2026-11-26T23:00:00Z", "2026-11-28T00:00:00Z", "in 2 days", "in 2 Tagen"],
    ["2026-11-26T00:01:00Z", "2026-11-27T00:01:00Z", "in 1 day", "in 1 Tag"],
    ["2026-11-26T23:00:00Z", "2026-11-27T22:59:00Z", "in 23 hours", "in 23 Stunden"],
    ["2026-11-26T12:00:00Z", "2026-11-26T13:00:00Z", "in 1 hour", "in 1 Stunde"],
    ["2026-11-26T12:00:00Z", "2026-11-26T12:59:59Z", "within an hour", "binnen einer Stunde"],
    ["2026-11-26T12:00:00Z", "2026-11-26T12:00:01Z", "within an hour", "binnen einer Stunde"],
    ["2026-11-26T12:00:00Z", "2026-11-26T12:00:00Z", "less than an hour ago", "in der letzten Stunde"],
    ["2026-11-26T12:00:00Z", "2026-11-26T11:10:00Z", "less than an hour ago", "in der letzten Stunde"],
    ["2026-11-26T12:00:00Z", "2026-11-26T07:00:00Z", "5 hours ago", "vor 5 Stunden"],
    ["2026-11-26T08:00:00Z", "2026-11-24T23:00:00Z", "2 days ago", "vor 2 Tagen"],
    ["2026-11-26T08:00:00Z", "2027-01-24T08:00:00Z", "in 59 days", "in 59 Tagen"],
    ["2026-11-26T08:00:00Z", "2027-01-25T00:00:00Z", "in 2 months", "in 2 Monaten"],
    ["2026-11-26T08:00:00Z", "2027-11-26T00:00:00Z", "in 1 year", "in 1 Jahr"],
  ])("from %s to %s is %s", (now, date, english, german) => {
    inZone("UTC", () => {
      expect(formatRelative(new Date(date), new Date(now), en)).toBe(english);
      expect(formatRelative(new Date(date), new Date(now), de)).toBe(german);
    });
  });

  test("24 hours of a 25-hour day are not yet a day", () => {
    inZone("Europe/Berlin", () => {
      const [begin, end] = [new Date("2026-10-24T22:10:00Z"), new Date("2026-10-25T22:50:00Z")];
      expect(formatRelative(end, begin, en)).toBe("in 24 hours");
    });
  });

  // If daylight saving takes an hour, 30 days can end on the 29th; the dates here are before the change.
  test.each(zones)("in %s, a token made for 30 days says 30 at every hour", (zone) => {
    inZone(zone, () => {
      for (let hour = 0; hour < 24; hour++) {
        const now = new Date(2026, 10, 26, hour, 59);
        expect(formatRelative(validToAfter(30, now), now, en)).toBe("in 30 days");
      }
    });
  });
});

describe.each(zones)("in %s, at every hour", (zone) => {
  test("the words in a row agree with its date and with the numbers on the cards", () => {
    inZone(zone, () => {
      fc.assert(
        fc.property(moment, fc.array(token, { maxLength: 5 }), (now, offsets) => {
          const tokens = offsets.map(({ ahead, ...differences }, index) =>
            aToken({
              ...differences,
              authorizationId: `1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4b0${index}`,
              validTo: new Date(now.getTime() + ahead),
            }),
          );
          const counts = countTokens(tokens, now);
          expect(counts.expiring7).toBe(tokens.filter((one) => saysWithin(one, 7, now)).length);
          expect(counts.expiring30).toBe(tokens.filter((one) => saysWithin(one, 30, now)).length);
          const table = new TokenColumns();
          table.append(anOwner(), tokens);
          expect(countRows(table, Uint32Array.from(tokens.keys()), now)).toMatchObject(counts);
        }),
        { numRuns: 300 },
      );
    });
  });
});

/** Around the retirement and the clock changes. */
const moment = fc.oneof(
  ...["2026-10-25", "2026-11-01", "2026-12-01", "2027-03-14", "2027-03-28"].map((day) =>
    fc.date({
      min: new Date(Date.parse(day) - 40 * 86_400_000),
      max: new Date(Date.parse(day) + 2 * 86_400_000),
      noInvalidDate: true,
    }),
  ),
);
const token = fc.record({
  ahead: fc.integer({ min: -86_400_000, max: 33 * 86_400_000 }),
  reach: fc.constantFrom({ kind: "all" } as const, { kind: "organizations", ids: [] } as const),
});

/** Whether a row says that a token ends within this many days; expects the date beside it to agree. */
function saysWithin(one: Token, days: number, now: Date): boolean {
  const end = effectiveExpiry(one);
  if (!end) return false;
  const words = formatRelative(end.at, now, en, end.day);
  const inDays = Number(/^in (\d+) days?$/.exec(words)?.[1]);
  if (!Number.isNaN(inDays)) {
    const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + inDays);
    expect(end.day.toDateString()).toBe(date.toDateString());
    return inDays <= days;
  }
  return /^(in \d+ hours?|within an hour)$/.test(words);
}
