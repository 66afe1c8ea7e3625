import fc from "fast-check";

import { quoteBash, quotePowerShell } from "../../../src/tokens/snippets/quote";
import { runBash } from "./runBash";

test.each([
  ["https://dev.azure.com/fabrikam", "https://dev.azure.com/fabrikam"],
  ["", "''"],
  ["a b", "'a b'"],
  ["it's", `'it'\\''s'`],
  ["$(id)", "'$(id)'"],
  ["~", "'~'"],
  ["=ls", "'=ls'"],
  ["a\nb", "'a\nb'"],
])("bash reads %j from %s", (value, quoted) => {
  expect(quoteBash(value)).toBe(quoted);
});

test("bash reads every value back unchanged", async () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(..."'\"`$\\!~#&;|<>*?[](){} \t\n=%^-"),
      fc.string({ unit: "grapheme", maxLength: 1 }),
    ),
    maxLength: 30,
  });
  const values = fc.sample(hostile, 300).filter((value) => !value.includes("\0"));
  const { stdout } = await runBash(`printf '%s\\0' ${values.map(quoteBash).join(" ")}`);
  expect(stdout.split("\0").slice(0, -1)).toEqual(values);
});

/** How PowerShell reads a single-quoted string: any of its five quotes ends it, unless there are two. */
function readPowerShell(literal: string): string | undefined {
  const inner = /^'((?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*)'$/u.exec(literal)?.[1];
  return inner?.replace(/(['\u2018-\u201b])['\u2018-\u201b]/gu, "$1");
}

test("PowerShell reads every value back unchanged, typographic quotes included", () => {
  const unit = fc.oneof(fc.constantFrom(..."'\u2018\u2019\u201a\u201b$`\"\n "), fc.string({ maxLength: 1 }));
  fc.assert(
    fc.property(fc.string({ unit }), (value) => {
      expect(readPowerShell(quotePowerShell(value))).toBe(value);
    }),
  );
});
