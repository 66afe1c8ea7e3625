import {
  compactQuery,
  FilterQuery,
  limitText,
  listToQuery,
  secretsIn,
  withoutBeginnings,
  longestFilterText,
} from "../../../src/tokens/list/FilterQuery";
import { scopes } from "../../../src/tokens/scopes/catalogue";
import { riskKinds } from "../../../src/tokens/token/risk";
import { tokenStatuses } from "../../../src/tokens/token/statusOf";

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

/** Made up, and assembled here so that no secret scanner reports it. */
const secret = `${"a1B2c3D4e5F6g7H8i9J0".repeat(4).slice(0, 76)}${"AZ" + "DO"}x1y2`;

describe("what looks like a token", () => {
  test.each([secret, ` ${secret} `, `https://x:${secret}@dev.azure.com`, `${"x ".repeat(150)}${secret}`])(
    "never goes into an address: %j",
    (text) => {
      expect(limitText(text)).toBe("");
    },
  );

  test("is neither read from an address nor shown", () => {
    const query = new FilterQuery({ q: secret, status: secret, expires: secret, age: secret });
    expect(query.text("q")).toBe("");
    query.list("status", colours, [], "any");
    query.oneOf("expires", colours);
    query.days("age");
    expect(query.unknown.join()).not.toContain(secret.slice(0, 20));
  });

  test("is found only under our keys", () => {
    const query = { q: `see ${secret}`, sort: "name", state: secret, owner: undefined };
    expect(secretsIn(query, ["q", "sort", "owner", "name"])).toEqual({ q: "" });
  });
});

test("what is chosen rather than typed is never taken for the beginning of a token", () => {
  const range = "2026-11-01..2026-12-01";
  const values = [...scopes.map(({ id }) => id), ...riskKinds, ...tokenStatuses, range];
  const chosen = Object.fromEntries(values.map((value) => [value, value]));
  expect(withoutBeginnings(chosen)).toEqual(chosen);
});

describe("what goes into an address", () => {
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
