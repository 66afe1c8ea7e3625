import { createHash, randomBytes, randomUUID } from "node:crypto";

import fc from "fast-check";

import { findLeaks } from "../../../src/tokens/leaked/findLeaks";
import { madeUpOldToken, madeUpToken } from "./madeUpTokens";

const nothing = { leaks: [], isCut: false };
const many = (make: (index: number) => string, separator = "\n") =>
  Array.from({ length: 2000 }, (_, index) => make(index)).join(separator);
const [base64, lines] = [randomBytes(500_000).toString("base64"), /.{76}/g];

/** The shape of an old token, but not its checksum. */
const pretended = () => {
  const token = madeUpOldToken();
  return `${token.startsWith("z") ? "y" : "z"}${token.slice(1)}`;
};

test.each([
  ["ids", many(() => randomUUID())],
  ["ids without dashes", many(() => randomUUID().replaceAll("-", ""))],
  ["commits", many((index) => createHash("sha1").update(`${index}`).digest("hex"))],
  ["checksums", many((index) => createHash("sha256").update(`${index}`).digest("hex"), "")],
  ["base64", base64],
  ["base64 in lines", base64.replace(lines, "$&\r\n")],
  ["base64 in a string", JSON.stringify(base64.replace(lines, "$&\n"))],
  ["what has only the shape of an old token", many(pretended)],
  ["base64 of that", btoa(many(pretended))],
  ["a minified script", many((index) => `function a${index}(e,t){return e.AZDO${index}?t(e):"AZDO"}`, "")],
  ["names in capitals, one a line", many((index) => `AZURE\nDEVOPS\nTOKEN${index}\nAZDOTOKENS`)],
  ["names run together", many((index) => `azureDevOps${index}AZDOtoken`, "")],
  ["the mark again and again", "AZDO".repeat(50_000)],
  ["the beginning of a token", many(() => madeUpToken().slice(0, 80), " ")],
  ["the end of a token", many(() => madeUpToken().slice(1), " ")],
  [
    "two halves with a blank line of words between",
    `${madeUpToken().slice(0, 40)}\nand then\n${madeUpToken().slice(40)}`,
  ],
  ["two halves far apart", `${madeUpToken().slice(0, 40)}${"\n".repeat(1000)}${madeUpToken().slice(40)}`],
])("finds no token in %s", (_, text) => {
  expect(findLeaks(text)).toEqual(nothing);
});

test("finds no token in any text, and never fails", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.base64String({ maxLength: 200 }),
    fc.constantFrom(
      "\\",
      "\\u00",
      "\\x4",
      "%",
      "%25",
      "&#",
      "&#x41;",
      "\u001b[",
      "\r\n",
      "\\n",
      "=",
      "AZDO",
      "JQQJ99",
      "c3id:",
      '"',
      "+",
      "\0",
    ),
  );
  const text = fc.array(part, { maxLength: 30, size: "max" }).map((parts) => parts.join(""));
  fc.assert(fc.property(text, (one) => expect(findLeaks(one)).toEqual(nothing)));
});
