import { harmlessNarrator } from "../../../src/cli/harmlessNarrator";
import { lineNarrator } from "../../../src/cli/terminal/lineNarrator";
import { wantsColour } from "../../../src/cli/terminal/paint";
import { terminalNarrator } from "../../../src/cli/terminal/terminalNarrator";

const erase = "\r\u001b[2K";

function aTerminal(columns = 80) {
  const written: string[] = [];
  return { columns, written, write: (text: string) => written.push(text) };
}

test("a terminal has one line that is drawn again, and everything else above it", () => {
  const terminal = aTerminal();
  const narrator = terminalNarrator(terminal, false);
  narrator.progress(undefined, "Reading the list of people");
  narrator.progress(0.5, "half");
  narrator.note("A note.");
  narrator.end();
  narrator.end();
  const half = "[############............]  50 % half";
  expect(terminal.written).toEqual([
    `${erase}Reading the list of people`,
    `${erase}${half}`,
    `${erase}A note.\n`,
    `${erase}${half}`,
    "\n",
  ]);
});

test("an error comes after how far the work has come, and nothing is said after it", () => {
  const terminal = aTerminal();
  const lines: string[] = [];
  const inLog = lineNarrator(
    (line) => lines.push(line),
    () => 0,
  );
  for (const narrator of [terminalNarrator(terminal, false), inLog]) {
    narrator.progress(0.25, "a quarter");
    narrator.progress(0.5, "half");
    narrator.error("It failed.");
    narrator.end();
  }
  expect(terminal.written.slice(-2)).toEqual(["\n", `${erase}It failed.\n`]);
  expect(lines).toEqual(["25 %: a quarter", "50 %: half", "It failed."]);
});

test.each([
  [0, "[........................]   0 %"],
  [0.999, "[########################]  99 %"],
  [1, "[########################] 100 %"],
  [-1, "[........................]   0 %"],
  [7, "[########################] 100 %"],
])("a bar of %d never leaves its place", (share, bar) => {
  const terminal = aTerminal();
  terminalNarrator(terminal, false).progress(share, "x");
  expect(terminal.written[0]).toBe(`${erase}${bar} x`);
});

test("a line is no wider than the terminal, so that it can be erased", () => {
  const terminal = aTerminal(40);
  terminalNarrator(terminal, false).progress(0.5, "a very long sentence about what is going on");
  expect(terminal.written[0]?.slice(erase.length)).toHaveLength(39);
});

test("warnings are yellow and errors red, where colour is wanted", () => {
  const [plain, coloured] = [aTerminal(), aTerminal()];
  for (const [terminal, hasColour] of [
    [plain, false],
    [coloured, true],
  ] as const) {
    const narrator = terminalNarrator(terminal, hasColour);
    narrator.warn("careful");
    narrator.error("no");
  }
  expect(plain.written).toEqual([`${erase}Warning: careful\n`, `${erase}no\n`]);
  expect(coloured.written).toEqual([
    `${erase}\u001b[33mWarning: careful\u001b[39m\n`,
    `${erase}\u001b[31mno\u001b[39m\n`,
  ]);
});

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: "1" }, false],
  [true, { NO_COLOR: "" }, true],
  [true, { TERM: "dumb" }, false],
])("on a terminal: %s, with %j, colour is wanted: %s", (isTerminal, environment, expected) => {
  expect(wantsColour(isTerminal, environment)).toBe(expected);
});

test("a log has a line about progress every ten seconds, one before a warning, and the last one at the end", () => {
  const lines: string[] = [];
  let nowMs = 0;
  const narrator = lineNarrator(
    (line) => lines.push(line),
    () => nowMs,
  );
  for (nowMs = 0; nowMs <= 25_000; nowMs += 500) narrator.progress(nowMs / 50_000, `at ${nowMs}`);
  narrator.warn("careful");
  narrator.warn("more careful");
  narrator.progress(0.6, "a little later");
  narrator.end();
  narrator.end();
  expect(lines).toEqual([
    "0 %: at 0",
    "20 %: at 10000",
    "40 %: at 20000",
    "50 %: at 25000",
    "Warning: careful",
    "Warning: more careful",
    "60 %: a little later",
  ]);
});

test.each([
  "##vso[task.setvariable]x",
  "###vso[task.complete]",
  "####[error]",
  "#\u0007#vso[x]",
  "#\u001b#vso[x]",
])("no sentence holds a command for an agent or a terminal: %j", (text) => {
  const lines: string[] = [];
  const narrator = harmlessNarrator(
    lineNarrator(
      (line) => lines.push(line),
      () => 0,
    ),
  );
  narrator.progress(undefined, text);
  narrator.note(text);
  narrator.warn(text);
  narrator.error(text);
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line).not.toMatch(/##|(?![\n\t])\p{Cc}/u);
});
