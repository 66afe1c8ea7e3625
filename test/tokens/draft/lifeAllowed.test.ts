import { lifeAllowed } from "../../../src/tokens/draft/lifeAllowed";
import { inDays, now } from "../builders";

test.each([
  ["as long as asked for", 30, inDays(30), undefined],
  ["rounded down by half a minute", 30, new Date(inDays(30).getTime() - 30_000), undefined],
  ["longer than asked for", 30, inDays(31), undefined],
  ["cut to a week", 30, inDays(7), 7],
  ["cut to a week, less what the service rounds off", 30, new Date(inDays(7).getTime() - 30_000), 7],
  ["cut to some hours", 30, inDays(0.2), 1],
  ["without an end", 30, undefined, undefined],
])("%s", (_, days, validTo, expected) => {
  expect(lifeAllowed({ validTo: inDays(days) }, now, { validTo })).toBe(expected);
});
