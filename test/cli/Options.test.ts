import { Options } from "../../src/cli/Options";
import { madeUpToken } from "../tokens/leaked/madeUpTokens";

const day = 86_400_000;

test.each([
  ["90s", 90_000],
  ["5m", 300_000],
  ["24h", day],
  ["7d", 7 * day],
  ["0s", 0],
])("%s is a time", (text, milliseconds) => {
  expect(new Options({ maxAge: text }).duration("maxAge")).toBe(milliseconds);
});

test.each(["7", "7w", "-1d", "1.5h", "1h30m", "d", " 1d", "123456s", "1D"])("%s is none", (text) => {
  expect(() => new Options({ maxAge: text }).duration("maxAge")).toThrow(
    expect.objectContaining({
      exitCode: 2,
      message: expect.stringMatching(/^--max-age must be a time such as/),
    }),
  );
});

test("what is not given is undefined, and what is needed says so", () => {
  const options = new Options({});
  expect([options.duration("maxAge"), options.count("failOn"), options.text("out")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(() => options.needed("reportJson")).toThrow("--report-json is missing.");
});

test.each(["", " ", "\t\n"])("an option that is given as %j is wrong use, whatever it is for", (text) => {
  expect(() => new Options({ expectHash: text })).toThrow(
    expect.objectContaining({ exitCode: 2, message: expect.stringMatching(/^--expect-hash is empty\./) }),
  );
});

test.each(["-1", "1.5", "many", "1e3", "0x10", "1234567890"])("%s is no count", (text) => {
  expect(() => new Options({ failOn: text }).count("failOn")).toThrow("--fail-on must be a whole number");
});

test("a token that was typed in the wrong place is not repeated", () => {
  const secret = madeUpToken();
  const options = new Options({ failOn: secret, maxAge: secret });
  for (const read of [() => options.count("failOn"), () => options.duration("maxAge")])
    expect(read).toThrow(expect.objectContaining({ message: expect.stringMatching(/not "\*\*\*"/) }));
});
