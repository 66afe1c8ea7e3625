import { inZone, zones } from "../../inZone";
import { dayText } from "../../../src/tokens/token/dayText";
import {
  lifetimePresetsDays,
  maximumValidTo,
  parseDateInput,
  shortened,
  validToAfter,
} from "../../../src/tokens/token/lifetime";

const now = new Date("2026-11-21T10:00:00.000Z");

test("offers the shortest lifetime first", () => {
  expect(lifetimePresetsDays).toEqual([7, 30, 60, 90]);
});

test("counts days as 24 hours, even over a leap day", () => {
  expect(validToAfter(7, now).toISOString()).toBe("2026-11-28T10:00:00.000Z");
  expect(validToAfter(1, new Date("2028-02-28T12:00:00Z")).toISOString()).toBe("2028-02-29T12:00:00.000Z");
});

test.each([
  ["2026-11-21T10:00:00Z", "2027-11-21T10:00:00.000Z"],
  ["2027-03-01T00:00:00Z", "2028-02-29T00:00:00.000Z"],
  ["2028-02-29T00:00:00Z", "2029-02-28T00:00:00.000Z"],
])("allows at most one year from %s", (from, expected) => {
  expect(maximumValidTo(new Date(from)).toISOString()).toBe(expected);
});

test.each([
  ["2026-11-21", "2026-11-21T23:59:59.000Z"],
  ["2026-12-31", "2026-12-31T23:59:59.000Z"],
  ["2027-11-20", "2027-11-20T23:59:59.000Z"],
  ["2027-11-21", "2027-11-21T10:00:00.000Z"],
])("a token chosen to end on %s ends at %s", (value, expected) => {
  expect(parseDateInput(value, now)).toEqual({ validTo: new Date(expected) });
});

test.each([
  ["2026-11-20", "past"],
  ["1999-01-01", "past"],
  ["2027-11-22", "tooLong"],
  ["9999-12-31", "tooLong"],
  ["2027-02-29", "notADate"],
  ["2027-13-01", "notADate"],
  ["2027-00-10", "notADate"],
  ["2027-1-1", "notADate"],
  ["21.11.2027", "notADate"],
  ["", "notADate"],
  ["2027-01-01T00:00", "notADate"],
] as const)("refuses the date %s as %s", (value, error) => {
  expect(parseDateInput(value, now)).toEqual({ error });
});

test("accepts the leap day in a leap year", () => {
  const read = parseDateInput("2028-02-29", new Date("2028-01-01T00:00:00Z"));
  expect(read).toEqual({ validTo: new Date("2028-02-29T23:59:59.000Z") });
});

test.each(zones)("in %s, a chosen day ends with the person's own day, and reads back as that day", (zone) => {
  inZone(zone, () => {
    for (const day of ["2026-11-22", "2027-03-14", "2027-03-28", "2027-10-31", "2027-11-07"]) {
      const read = parseDateInput(day, now);
      const end = "validTo" in read ? read.validTo : now;
      expect(dayText(end)).toBe(day);
      expect(dayText(new Date(end.getTime() + 1_000))).not.toBe(day);
    }
  });
});

test("writes a date the way a date field expects", () => {
  expect(dayText(now)).toBe("2026-11-21");
});

test.each([
  [0, false],
  [-5_000, false],
  [60_000, false],
  [60_001, true],
  [86_400_000, true],
])("a token ending %d ms earlier than requested counts as shortened: %s", (earlierMs, expected) => {
  expect(shortened(now, new Date(now.getTime() - earlierMs))).toBe(expected);
});
