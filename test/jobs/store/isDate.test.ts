import { runInNewContext } from "node:vm";

import { isDate } from "../../../src/jobs/store/isDate";

test.each<[string, unknown, boolean]>([
  ["a date", new Date(0), true],
  ["a date of another realm", runInNewContext("new Date(0)"), true],
  ["a date that came out of storage", structuredClone(new Date(0)), true],
  ["an invalid date", new Date(NaN), false],
  ["an invalid date from another realm", runInNewContext("new Date(NaN)"), false],
  ["a number", 0, false],
  ["a text", "2026-11-21T12:00:00Z", false],
  ["an object that looks like one", { getTime: () => 0 }, false],
  ["nothing", undefined, false],
  ["null", null, false],
])("whether %s is a real date", (_, value, isOne) => {
  expect(isDate(value)).toBe(isOne);
});
