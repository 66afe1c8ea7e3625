import { canExtend, extendedTo, extensionsOf, firstLaterDay } from "../../../src/tokens/draft/Extension";
import { calendarDays } from "../../../src/tokens/token/calendarDays";
import { inZone, zones } from "../../inZone";
import { aToken, inDays, now } from "../builders";

const ending = (validTo: Date | undefined) => aToken({ validTo });

test.each([
  [inDays(5), [30, 60, 90]],
  [inDays(0.1), [30, 60, 90]],
  [inDays(275), [30, 60, 90]],
  [inDays(276), [30, 60]],
  [inDays(320), [30]],
  [inDays(336), []],
  [inDays(400), []],
  [undefined, [30, 60, 90]],
])("a token ending %p is offered %p more days, never beyond one year from now", (validTo, days) => {
  expect(extensionsOf(ending(validTo), now).map((one) => one.days)).toEqual(days);
});

test.each([
  [inDays(5), true],
  [inDays(360), true],
  [inDays(365), false],
  [inDays(500), false],
  [undefined, true],
])("a token ending %p can be extended: %s", (validTo, can) => {
  expect(canExtend(ending(validTo), now)).toBe(can);
});

test.each(zones)("in %s, 30 more days are 30 days later on the calendar, at the same time of day", (zone) => {
  inZone(zone, () => {
    for (let day = 0; day < 330; day += 7) {
      const before = inDays(day + 0.3);
      const after = extendedTo({ kind: "days", days: 30 }, ending(before), now);
      expect("validTo" in after ? calendarDays(before, after.validTo) : 0).toBe(30);
    }
  });
});

test("days count from the token's own end, and from now if that is unknown", () => {
  expect(extendedTo({ kind: "days", days: 60 }, ending(inDays(5)), now)).toEqual({ validTo: inDays(65) });
  expect(extendedTo({ kind: "days", days: 60 }, ending(undefined), now)).toEqual({ validTo: inDays(60) });
});

test.each([
  ["2026-11-23", "notLater"],
  ["2026-11-20", "past"],
  ["2028-01-01", "tooLong"],
  ["", "notADate"],
])("a day that does not extend is refused: %s is %s", (text, error) => {
  const token = ending(new Date("2026-11-26T10:00:00Z"));
  expect(extendedTo({ kind: "date", text }, token, now)).toEqual({ error });
});

test("the date field starts with the day after the token's last one", () => {
  const token = ending(new Date("2026-11-26T10:00:00Z"));
  expect(firstLaterDay(token, now)).toEqual(new Date(2026, 10, 27));
  expect(extendedTo({ kind: "date", text: "2026-11-27" }, token, now)).toEqual({
    validTo: new Date(new Date(2026, 10, 28).getTime() - 1_000),
  });
});
