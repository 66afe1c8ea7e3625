import fc from "fast-check";

import { AzureError } from "../../../src/azure/rest/AzureError";
import { readDate, readList, readObject, readOptionalText, readText } from "../../../src/azure/wire/read";

const roundMilliseconds = fc.date({
  min: new Date("0001-01-02T00:00:00Z"),
  max: new Date("9999-12-30T00:00:00Z"),
  noInvalidDate: true,
});

describe("reading a date", () => {
  test.each([
    ["2026-11-21T10:00:00Z", "2026-11-21T10:00:00.000Z"],
    ["2026-11-21T10:00:00z", "2026-11-21T10:00:00.000Z"],
    ["2018-07-19T00:00:00", "2018-07-19T00:00:00.000Z"],
    ["2020-11-23T04:04:38.5233333Z", "2020-11-23T04:04:38.523Z"],
    ["2020-11-23T04:04:38.5233333", "2020-11-23T04:04:38.523Z"],
    ["2026-12-01T23:46:23.32Z", "2026-12-01T23:46:23.320Z"],
    ["2026-11-21T10:00:00+05:30", "2026-11-21T04:30:00.000Z"],
    ["2026-11-21T10:00:00-0330", "2026-11-21T13:30:00.000Z"],
    ["2026-11-21", "2026-11-21T00:00:00.000Z"],
    ["2024-02-29T12:00:00", "2024-02-29T12:00:00.000Z"],
    ["/Date(1496158224000)/", "2017-05-30T15:30:24.000Z"],
    ["/Date(1496158224000+0200)/", "2017-05-30T15:30:24.000Z"],
    ["/Date(0)/", "1970-01-01T00:00:00.000Z"],
    ["/Date(-62135596800000)/", "0001-01-01T00:00:00.000Z"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
  ])("%s is %s", (text, expected) => {
    expect(readDate(text)?.toISOString()).toBe(expected);
  });

  test.each([
    null,
    undefined,
    "",
    "soon",
    "21.11.2026",
    "Sat, 21 Nov 2026 10:00:00 GMT",
    "2026-13-01T00:00:00Z",
    "2026-11-21T25:00:00Z",
    "2026-11-21 nonsense",
    "2026-11-21Tnonsense",
    "/Date()/",
    "/Date(99999999999999999)/",
    "/Date(1e3)/",
    "/Date(NaN)/",
    " /Date(0)/",
    "2026-11-21".padEnd(5000, "0"),
    1496158224000,
    true,
    {},
    ["2026-11-21T10:00:00Z"],
  ])("%j is not a date", (value) => {
    expect(readDate(value)).toBeUndefined();
  });

  test("every moment reads back, however it is written", () => {
    fc.assert(
      fc.property(roundMilliseconds, (moment) => {
        const iso = moment.toISOString();
        for (const text of [
          iso,
          iso.replace("Z", ""),
          iso.replace("Z", "0000Z"),
          `/Date(${moment.getTime()})/`,
        ]) {
          expect(readDate(text)?.getTime()).toBe(moment.getTime());
        }
      }),
    );
  });

  test("any input gives a real date or nothing", () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.stringMatching(/^\d{4}-\d{2}-\d{2}[T ]?[\d:.zZ+-]{0,30}$/),
      fc.stringMatching(/^\/Date\(-?\d{0,20}([+-]\d{0,5})?\)\/$/),
    );
    fc.assert(
      fc.property(hostile, (value) => {
        const date = readDate(value);
        expect(date === undefined || !Number.isNaN(date.getTime())).toBe(true);
      }),
    );
  });
});

describe("reading the shape of an answer", () => {
  test("a list comes bare or wrapped", () => {
    expect(readList([1], "it")).toEqual([1]);
    expect(readList({ count: 1, value: [1] }, "it")).toEqual([1]);
  });

  test.each([
    { count: 0, value: null },
    { value: null, continuationToken: null },
  ])("%j is an empty list", (value) => {
    expect(readList(value, "it")).toEqual([]);
  });

  test.each([null, undefined, "text", 7, {}, { value: {} }, { count: 3, value: null }])(
    "%j is not a list, and the error says what was expected",
    (value) => {
      expect(() => readList(value, "the list of tokens")).toThrow(/the list of tokens is not a list/);
    },
  );

  test.each([null, undefined, "text", 7, []])("%j is not an object", (value) => {
    expect(() => readObject(value, "a token")).toThrow(/a token is not an object/);
  });

  test.each([null, undefined, "", 7, {}])("%j is not text", (value) => {
    expect(() => readText(value, "the id")).toThrow(/the id is missing/);
    expect(readOptionalText(value)).toBeUndefined();
  });

  test("any input throws nothing but an AzureError", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const read of [readList, readObject, readText]) {
          try {
            read(value, "it");
          } catch (error) {
            expect(error).toBeInstanceOf(AzureError);
          }
        }
      }),
    );
  });
});
