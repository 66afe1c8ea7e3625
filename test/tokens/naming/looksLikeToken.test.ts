import { looksLikeToken, mayBecomeToken } from "../../../src/tokens/naming/looksLikeToken";

/** Made up, and put together here so that no scanner of secrets stops at it. */
const [mark, tail] = ["AZ" + "DO", "JQ" + "QJ"];
const newToken = `${"a1B2".repeat(13)}${tail}99${"a1B2c3D4e5F6g7H8i9"}${mark}x1y2`;
const oldToken = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst";
const basic = (text: string) => `Authorization: Basic ${btoa(text)}`;

test.each([
  ["a whole token", `${"a1B2".repeat(19)}${mark}x1y2`, true],
  ["one in a sentence", `ci (${"a1B2".repeat(19)}${mark}x1y2)`, true],
  ["its end", `a1B2c3D4e5F6${mark}x1y2`, true],
  ["its middle", `see ${tail}99`, true],
  ["an old token", "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst", true],
  ["a new token in quotes", `"${newToken}"`, true],
  ["a new token in an address", `https://ada:${newToken}@dev.azure.com/fabrikam`, true],
  ["an old token in an address", `https://dev.azure.com/fabrikam?pat=${oldToken}&x=1`, true],
  ["a new token in a header", basic(`:${newToken}`), true],
  ["an old token in a header", basic(`ada:${oldToken}`), true],
  ["a token with an invisible character in it", oldToken.replace("j", "j\u200B"), true],
  ["a token that is being typed, with few digits", "abcdefghijklmnopqrst2uvwxyzabcdefghijklmnop", true],
  ["the descriptor of a person", "aad.OTcyOTJkNzYtMjc4Ni03NGM1LWE4ZjEtOTE1ZTFhNmI0ZDMx", false],
  ["an id", "38aaa865-2c70-4bf7-a308-0c6539c38c1a", false],
  ["random letters and digits", "x7Kp2Lm9Qz4Rt8Vw1Ns6", true],
  ["a name", "nightly build of the web shop", false],
  ["a long word", "Donaudampfschifffahrtsgesellschaft", false],
  ["a word with a date", "nightlydeployment20261121production", false],
  ["the mark alone", mark, false],
  ["nothing", "", false],
])("%s: %j", (_, text, isLike) => {
  expect(looksLikeToken(text)).toBe(isLike);
});

test.each([
  ["the first letters of a new token", "x7Kp2Lm9", true],
  ["the first letters of a new token with no digit", "xKpLmQzR", true],
  ["the first letters of an old token", "ab2cdef7gh3jk", true],
  ["a token", newToken, true],
  ["letters up to f in both cases", "a1B2c3D4", true],
  ["the start of a commit's hash", "334063b07a5d", false],
  ["seven letters", "x7Kp2Lm", false],
  ["words", "nightly build of the web shop", false],
  ["words run together", "azureDevOpsPipeline", false],
  ["a word with a year", "build2026prod", false],
  ["the number of a ticket", "INC0012345", false],
  ["a version", "net8 v1.2.3 vs2022build", false],
  ["an id", "38aaa865-2c70-4bf7-a308-0c6539c38c1a", false],
  ["the descriptor of a person", "aad.OTcyOTJkNzYtMjc4Ni03NGM1LWE4ZjEtOTE1ZTFhNmI0ZDMx", false],
])("%s may become a token: %j", (_, text, may) => {
  expect(mayBecomeToken(text)).toBe(may);
});
