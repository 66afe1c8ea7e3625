import fc from "fast-check";

import { canonicalJson, canonicalParts } from "../../../src/tokens/json/canonicalJson";

test("the first example of RFC 8785 has the form that the RFC gives", () => {
  const parsed: unknown = JSON.parse(`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
    "literals": [null, true, false]
  }`);
  expect(canonicalJson(parsed)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test("names are sorted by UTF-16 code units, as in section 3.2.3 of the RFC", () => {
  const parsed: unknown = JSON.parse(`{
    "\\u20ac": "Euro Sign",
    "\\r": "Carriage Return",
    "\\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\\ud83d\\ude00": "Emoji: Grinning Face",
    "\\u0080": "Control",
    "\\u00f6": "Latin Small Letter O With Diaeresis"
  }`);
  const canonical = canonicalJson(parsed);
  expect(canonical.match(/(?<=:")[^"]+/g)).toEqual([
    "Carriage Return",
    "One",
    "Control",
    "Latin Small Letter O With Diaeresis",
    "Euro Sign",
    "Emoji: Grinning Face",
    "Hebrew Letter Dalet With Dagesh",
  ]);
  expect(canonical.startsWith('{"\\r":')).toBe(true);
});

/** RFC 8785, appendix B. */
test.each([
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["ffefffffffffffff", "-1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["44b52d02c7e14af7", "1.0000000000000001e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["41b3de4355555554", "333333333.33333325"],
  ["41b3de4355555555", "333333333.3333333"],
  ["41b3de4355555556", "333333333.3333334"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
  ["43143ff3c1cb0959", "1424953923781206.2"],
])("the number with the bits %s is written as %s", (bits, written) => {
  expect(canonicalJson(Buffer.from(bits, "hex").readDoubleBE())).toBe(written);
});

test.each<[unknown, string]>([
  [NaN, "$ is NaN"],
  [{ a: [1, -Infinity] }, "$.a[1] is -Infinity"],
  [{ a: undefined }, "$.a is of the type undefined"],
  [[1, undefined], "$[1] is of the type undefined"],
  [Array(2), "$[0] is of the type undefined"],
  [{ "two words": { n: 1n } }, '$["two words"].n is of the type bigint'],
  [() => 1, "$ is of the type function"],
  [{ name: "\ud83d" }, "$.name has half a surrogate pair"],
  [{ "\ude00": 1 }, '$["\\ude00"] has half a surrogate pair'],
  [{ at: new Date(0) }, "$.at is [object Date]"],
  [new Map([[1, 2]]), "$ is [object Map]"],
])("%p is refused: %s", (value, problem) => {
  expect(() => canonicalJson(value)).toThrow(new TypeError(`${problem}, which JSON cannot say.`));
});

test("depth that would overflow the stack is refused, and so is a value that contains itself", () => {
  const deep: unknown = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
  const own: Record<string, unknown> = {};
  own.self = own;
  for (const value of [deep, own]) expect(() => canonicalJson(value)).toThrow("more than 200 levels deep");
  const allowed: unknown = JSON.parse("[".repeat(200) + "]".repeat(200));
  expect(canonicalJson(allowed)).toHaveLength(400);
  expect(canonicalJson(JSON.parse(`${"[".repeat(200)}null${"]".repeat(200)}`))).toHaveLength(404);
});

test("a member that shadows what every object has is written like any other", () => {
  const value: unknown = JSON.parse('{"toString":1,"__proto__":{"a":2}}');
  expect(canonicalJson(value)).toBe('{"__proto__":{"a":2},"toString":1}');
});

test("whatever JSON says is said again, and the order of names and the layout do not count", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
      const canonical = canonicalJson(value);
      const read: unknown = JSON.parse(canonical);
      expect(canonicalJson(read)).toBe(canonical);
      expect(read).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(JSON.stringify(reversed(value), undefined, 3)))).toBe(canonical);
    }),
  );
});

/** The same, with all names in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, reversed(member)]);
  return Object.fromEntries(members.reverse());
}

test.each([
  [null],
  ["a"],
  [[]],
  [[1, "b", null]],
  [{ b: 1, a: [{ d: [], c: "ü" }, { tokens: [{ id: 2 }, { id: 1, scopes: ["x"] }] }], "": [null, {}] }],
])("a value in parts is the same text: %j", (value) => {
  expect([...canonicalParts(value)].join("")).toBe(canonicalJson(value));
});

test("a list of objects is one part each, so that none is long", () => {
  const owners = Array.from({ length: 100 }, (_, id) => ({ id, tokens: [{ name: "a" }, { name: "b" }] }));
  for (const value of [owners, { owners }, { file: { content: { owners } } }])
    expect(Math.max(...[...canonicalParts(value)].map(({ length }) => length))).toBeLessThan(20);
});

test.each([[{ list: [{ a: NaN }] }], [[{}, { b: ["\uD800"] }]], [{ list: [{}, new Date(0)] }]])(
  "parts refuse what the whole refuses, naming the same place: %#",
  (value) => {
    let problem = "";
    try {
      canonicalJson(value);
    } catch (error) {
      problem = String(error);
    }
    expect(problem).not.toBe("");
    expect(() => [...canonicalParts(value)]).toThrow(problem.replace("TypeError: ", ""));
  },
);
