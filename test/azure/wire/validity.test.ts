import { isNoDate, readValidity } from "../../../src/azure/wire/validity";
import { readSessionToken, readSessionTokens } from "../../../src/azure/wire/tokenAdmin";
import { readPat } from "../../../src/azure/wire/pat";

const [november, december] = ["2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z"];
const none = "0001-01-01T00:00:00";

test.each([
  ["a beginning and a later end", november, december, november, december],
  ["a beginning and the same end", november, november, november, november],
  ["an end before the beginning", december, november, december, undefined],
  ["no end, written as the smallest date", november, none, november, undefined],
  ["the same with a zone", november, `${none}Z`, november, undefined],
  ["the same in Microsoft's form", november, "/Date(-62135596800000)/", november, undefined],
  ["no beginning, written as the smallest date", none, december, undefined, december],
  ["neither", none, none, undefined, undefined],
  ["an old end without a beginning", null, "1969-12-31T00:00:00Z", undefined, undefined],
  ["a beginning alone", november, null, november, undefined],
])("%s", (_, validFrom, validTo, from, to) => {
  const expected = { validFrom: from && new Date(from), validTo: to && new Date(to) };
  expect(readValidity({ validFrom, validTo })).toEqual(expected);
  const row = { authorizationId: "a", validFrom, validTo };
  expect(readPat(row, false)).toMatchObject(expected);
  expect(readSessionTokens([row], readSessionToken).tokens).toMatchObject([expected]);
});

test.each([
  ["1970-01-01T00:00:00Z", false],
  ["1969-12-31T23:59:59Z", true],
])("%s stands for no date: %p", (text, isNone) => {
  expect(isNoDate(new Date(text))).toBe(isNone);
});
