import { randomBytes } from "node:crypto";

import { c3id } from "../../../src/tokens/leaked/c3id";
import { findLeaks } from "../../../src/tokens/leaked/findLeaks";
import { madeUpOldToken, madeUpToken } from "./madeUpTokens";

const megabyte = 1024 * 1024;
/** 20 MB of it. */
const longOf = (part: string) => part.repeat(Math.ceil((20 * megabyte) / part.length));
/** Long enough that no one would wait for what takes time by the square of it. */
const hostile = (part: string) => part.repeat(Math.ceil(megabyte / 4 / part.length));
const token = madeUpToken();
const sample = token.slice(8);
/** A different token for each number up to a hundred million. */
const numbered = (number: number) => `${number}`.padStart(8, "0") + sample;
const numberedUpTo = (count: number) =>
  Array.from({ length: count }, (_, index) => numbered(index)).join(" ");

describe("a long text is read to its end", () => {
  test.each([
    [
      "log",
      () =>
        longOf(
          "2026-11-21T10:00:00.1234567Z [command]npm ci --registry https://pkgs.dev.azure.com/fabrikam\n",
        ),
    ],
    ["base64", () => randomBytes(2 * megabyte).toString("base64")],
    ["one letter", () => hostile("A")],
    ["base64 in lines", () => randomBytes(megabyte).toString("base64").replace(/.{76}/g, "$&\n")],
    ["base64 of base64 of letters", () => btoa(btoa(hostile("a")))],
    ["base64 of marks", () => btoa(hostile("AZDO"))],
    ["letters of old tokens", () => hostile("a")],
    ["letters of old tokens, one a line", () => hostile("a\n")],
    ["marks", () => hostile("AZDO")],
    ["nulls", () => hostile("\0")],
    ["line breaks", () => hostile("\r\n")],
    ["quotes", () => hostile('"')],
    ["backslashes", () => hostile("\\")],
    ["escaped letters", () => hostile("\\u0041")],
    ["escaped line breaks", () => hostile("a\\n")],
    ["percent codes", () => hostile("%25")],
    ["ampersands", () => hostile("&")],
    ["names of hashes", () => hostile("c3id=")],
    ["what is almost a list of hashes", () => hostile(`${c3id("made up")}\n`)],
  ])("%s", (_, make) => {
    expect(findLeaks(`${make()}\n.\n${token}`).leaks).toEqual([
      expect.objectContaining({ hash: c3id(token) }),
    ]);
  });
});

test("of a million tokens it reads 100,000 and says so", () => {
  const { leaks, isCut } = findLeaks(numberedUpTo(1_000_000));
  expect(leaks).toHaveLength(100_000);
  expect(leaks.at(-1)?.hash).toBe(c3id(numbered(99_999)));
  expect(isCut).toBe(true);
});

test.each([
  [100_000, false],
  [100_001, true],
])("of %d hashes it reads 100,000, and says whether there are more: %s", (count, hasMore) => {
  const text = Array.from({ length: count }, (_, index) => `Ab${`${index}`.padStart(18, "0")}`).join("\n");
  const { leaks, isCut } = findLeaks(text);
  expect(leaks).toHaveLength(100_000);
  expect(isCut).toBe(hasMore);
});

test("a token that is there many times is one", () => {
  const old = madeUpOldToken();
  expect(findLeaks(`${token} ${old}\n`.repeat(20_000))).toEqual({
    leaks: [expect.objectContaining({ hash: c3id(token) }), expect.objectContaining({ hash: c3id(old) })],
    isCut: false,
  });
});
