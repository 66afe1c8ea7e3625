import {
  compactQuery,
  FilterQuery,
  limitText,
  listToQuery,
  longestFilterText,
} from "../../../src/tokens/list/FilterQuery";

const colours = ["red", "green", "blue"] as const;

describe("a value in a shared address", () => {
  test.each([
    [undefined, ["red"], []],
    ["", ["red"], []],
    ["any", [], []],
    ["blue,green", ["green", "blue"], []],
    ["blue,blue", ["blue"], []],
    ["blue,pink", ["blue"], ["k=pink"]],
    ["pink", ["red"], ["k=pink"]],
    ["constructor", ["red"], ["k=constructor"]],
  ] as const)(
    "as the list %j is read as %j, and what is not understood is reported: %j",
    (value, read, unknown) => {
      const query = new FilterQuery({ k: value });
      expect(query.list("k", colours, ["red"], "any")).toEqual(read);
      expect(query.unknown).toEqual(unknown);
    },
  );

  test.each([
    ["1", 1],
    ["36500", 36_500],
    ["0", undefined],
    ["36501", undefined],
    ["1.5", undefined],
    ["-3", undefined],
    ["1e3", undefined],
    [" 7", undefined],
    ["", undefined],
  ])("as the number of days %j is %p", (value, days) => {
    const query = new FilterQuery({ k: value });
    expect(query.days("k")).toBe(days);
    expect(query.unknown).toHaveLength(days === undefined && value !== "" ? 1 : 0);
  });

  test("naming an option or a scope counts only if it is known", () => {
    const query = new FilterQuery({
      colour: "green",
      scope: "vso.code",
      odd: "pink",
      strange: "vso.strange",
    });
    expect([query.oneOf("colour", colours), query.scope("scope")]).toEqual(["green", "vso.code"]);
    expect([query.oneOf("odd", colours), query.scope("strange"), query.oneOf("none", colours)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(query.unknown).toEqual(["odd=pink", "strange=vso.strange"]);
  });

  test("that is too long is cut, reported and safe to show", () => {
    const query = new FilterQuery({ q: `${"x".repeat(900)}` });
    expect(query.text("q")).toHaveLength(longestFilterText);
    expect(query.unknown[0]?.length).toBeLessThanOrEqual("q=".length + 60);
  });
});

describe("what is written to an address", () => {
  test("has no empty values", () => {
    expect(compactQuery({ a: "1", b: "", c: undefined })).toEqual({ a: "1" });
  });

  test.each([
    [["red"], undefined],
    [[], "any"],
    [["blue", "red"], "red,blue"],
  ] as const)("for the list %j is %j", (chosen, text) => {
    expect(listToQuery(chosen, colours, ["red"], "any")).toBe(text);
  });

  test("never ends in half a character", () => {
    expect(limitText(`${"x".repeat(longestFilterText - 1)}🚀`)).toBe("x".repeat(longestFilterText - 1));
  });
});
