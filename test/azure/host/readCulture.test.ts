import { readCulture } from "../../../src/azure/host/readCulture";

test.each(["de", "de-DE", "DE-at", "en-US", "sr-Latn-RS", "zh-CN"])(
  "the culture %s is used as is",
  (culture) => {
    expect(readCulture(() => ({ globalization: { culture } }))).toBe(culture);
  },
);

test.each([undefined, null, 1031, "", "d", "german", "de_DE", "de-", "../de", "de-DE; x", ["de"], {}])(
  "the culture %j is not a language: English",
  (culture) => expect(readCulture(() => ({ globalization: { culture } }))).toBe("en"),
);

test("a host that names no culture gets English", () => {
  expect(readCulture(() => undefined)).toBe("en");
  expect(readCulture(() => ({}))).toBe("en");
  const throws = () => {
    throw new Error("Attempted to call getPageContext() before init() was complete.");
  };
  expect(readCulture(throws)).toBe("en");
});
