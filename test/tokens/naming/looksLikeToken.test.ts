import { looksLikeToken } from "../../../src/tokens/naming/looksLikeToken";

/** Made up, and put together here so that no scanner of secrets stops at it. */
const [mark, tail] = ["AZ" + "DO", "JQ" + "QJ"];

test.each([
  ["a whole token", `${"a1B2".repeat(19)}${mark}x1y2`, true],
  ["one in a sentence", `ci (${"a1B2".repeat(19)}${mark}x1y2)`, true],
  ["its end", `a1B2c3D4e5F6${mark}x1y2`, true],
  ["its middle", `see ${tail}99`, true],
  ["an old token", "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst", true],
  ["random letters and digits", "x7Kp2Lm9Qz4Rt8Vw1Ns6", true],
  ["a name", "nightly build of the web shop", false],
  ["a long word", "Donaudampfschifffahrtsgesellschaft", false],
  ["a word with a date", "nightlydeployment20261121production", false],
  ["the mark alone", mark, false],
  ["nothing", "", false],
])("%s: %j", (_, text, isLike) => {
  expect(looksLikeToken(text)).toBe(isLike);
});
