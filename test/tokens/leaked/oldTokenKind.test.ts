import { randomInt } from "node:crypto";

import { oldTokenKind } from "../../../src/tokens/leaked/oldTokenKind";
import { madeUpOldToken } from "./madeUpTokens";

const kindOf = (token: string, start = 0) => oldTokenKind(new TextEncoder().encode(token), start);
const several = Array.from({ length: 200 }, () => randomInt(51));

test.each(["person", "application"] as const)(
  "an old token tells that it was issued to a(n) %s",
  (issuedTo) => {
    expect(several.map(() => kindOf(madeUpOldToken(issuedTo)))).toEqual(several.map(() => issuedTo));
  },
);

/** But for the last one: it holds four bits that the checksum does not cover. */
test("any other character makes it none", () => {
  for (const place of several) {
    const token = madeUpOldToken();
    const other = token[place] === "x" ? "y" : "x";
    expect(kindOf(token.slice(0, place) + other + token.slice(place + 1))).toBeUndefined();
  }
});

test("reads a token in the midst of letters", () => {
  expect(kindOf(`abc${madeUpOldToken()}abc`, 3)).toBe("person");
  expect(kindOf(`abc${madeUpOldToken()}abc`, 2)).toBeUndefined();
});

test("52 equal characters are no token", () => {
  for (const letter of "abcdefghijklmnopqrstuvwxyz234567") expect(kindOf(letter.repeat(52))).toBeUndefined();
});
