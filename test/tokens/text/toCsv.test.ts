import fc from "fast-check";

import { parseCsv } from "./parseCsv";
import { toCsv } from "../../../src/tokens/text/toCsv";

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        ";",
        ",",
        "'",
        '"',
        " ",
        "\uFEFF",
        "\u200B",
        "＝",
        "﹦",
        "\u0000",
        "\u001B",
        "x",
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));
const table = fc.array(fc.array(hostile, { minLength: 1, maxLength: 4 }), { maxLength: 4 });

describe("writing a table for a spreadsheet", () => {
  test.each([
    [["a", "b"], "a,b\r\n"],
    [[""], '""\r\n'],
    [["a,b", 'say "hi"', "two\nlines"], '"a,b","say ""hi""","two\nlines"\r\n'],
    [["build agent", "2026-11-21T12:00:00Z"], '"build agent",2026-11-21T12:00:00Z\r\n'],
    [["=1+1", "+1", "-1", "@SUM(A1)"], "'=1+1,'+1,'-1,'@SUM(A1)\r\n"],
    [["  =1", '"=1', "\u200B=1", "＝1"], `"'  =1","'""=1",'\u200B=1,'＝1\r\n`],
    [["a;=cmd|' /C calc'!A0;b"], `"a;'=cmd|' /C calc'!A0;b"\r\n`],
    [["two\n=lines"], `"two\n'=lines"\r\n`],
    [["﹦1", "﹢1", "﹣1", "﹫SUM(A1)"], "'﹦1,'﹢1,'﹣1,'﹫SUM(A1)\r\n"],
    [["\u0000=1", "\u001B=1", "\u0000 \u007F=1"], `'\u0000=1,'\u001B=1,"'\u0000 \u007F=1"\r\n`],
    [["\u3164=1", "\uFE0F=1"], "'\u3164=1,'\uFE0F=1\r\n"],
    [["'quoted", "it's", "a=b", "1-2"], "''quoted,it's,a=b,1-2\r\n"],
  ])("%j becomes %j", (cells, line) => {
    expect(toCsv([cells])).toBe(line);
    expect(parseCsv(line)).toEqual([cells]);
  });

  test("reads back unchanged", () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseCsv(toCsv(rows))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test("no cell starts a formula, whichever separator the spreadsheet takes", () => {
    const formula = /^[\s"\u0000\u001B]*[=+@＝＋－＠﹦﹢﹣﹫-]/;
    fc.assert(
      fc.property(table, (rows) => {
        const cells = rows.flat().map((cell) => toCsv([[cell]]));
        const cellsOfOtherSeparators = toCsv(rows).split(/[;\t\r\n]/);
        expect([...cells, ...cellsOfOtherSeparators].filter((cell) => formula.test(cell))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("a cell of a million odd characters is written at once", () => {
    for (const part of ["\uFEFF", " ", '"', "'", "\n", "; ", "\u200B", "\u0000"]) {
      const rows = [[part.repeat(1_000_000)]];
      expect(parseCsv(toCsv(rows))[0]?.[0]?.length).toBe(rows[0]?.[0]?.length);
    }
  });
});

describe("reading somebody's table", () => {
  test.each([
    ["", []],
    ["a", [["a"]]],
    ["a,", [["a", ""]]],
    ["a\nb", [["a"], ["b"]]],
    ["\uFEFFmail\r\nnorma@fabrikam.example\r\n", [["mail"], ["norma@fabrikam.example"]]],
    ["\n\n", [[""], [""]]],
    ['"never closed, or\nso', [["never closed, or\nso"]]],
    ['"a"b,c', [["ab", "c"]]],
  ])("%j is read as %j", (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });
});
