import fc from "fast-check";

/** Pieces that have broken readers before: markup, formulas, paths, templates, controls, halves of characters. */
const pieces = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "</script><svg onload=alert(1)>",
  "javascript:alert(1)",
  "=HYPERLINK(1)",
  "__proto__",
  "constructor",
  "toString",
  "../../etc/passwd",
  "{{7*7}}${7*7}",
  "%00%0d%0a",
  "\u0000\u001b[31m",
  "\u202egnp.exe",
  "\u200b\u2066\ufeff",
  "\ud800",
  "e\u0301\u0301\u0301\u0301\u0301",
  "&#x110000;&constructor;&#xD800;&#0;",
  "&amp;amp;&#x202e;&#10;&lt;script&gt;&nbsp;",
  "\"'`\\",
  "git: https://x on y",
  "Service Hooks: : ",
  "2026-11-21T25:61:61Z",
  "/Date(99999999999999999)/",
  "38aaa865-2c70-4bf7-a308-0c6539c38c1a",
  "vso.code app_token",
  "a@b.example, <c@d> ;\t\r\n",
];

/** Texts whose length alone hangs a reader that goes back and forth. */
const long = fc
  .constantFrom(...pieces, "a", " ", '"', "<", "@", ",", "=", "-", "*", "\n", "1", "\u0301", "😀", "a.", "a@")
  .map((piece) => piece.repeat(Math.ceil(20_000 / piece.length)));

export const hostileText = fc.oneof(
  { weight: 30, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 30,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((all) => all.join("")),
  },
  { weight: 10, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: long },
);

/** JSON with members that shadow what every object has, which only `JSON.parse` can make. */
const shadowing = fc
  .constantFrom(
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"toString":1,"valueOf":1}',
    '{"length":1e9}',
    '{"value":{"value":[]}}',
    '{"hasOwnProperty":null,"then":1}',
  )
  .map((text): unknown => JSON.parse(text));

/** Any value that an answer, a document or a file can hold. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 3 }),
  shadowing,
  fc.constantFrom(null, undefined, true, 0, -1, 1e308, NaN, "", [], {}),
  fc.array(fc.oneof(hostileText, shadowing), { maxLength: 3 }),
);

/** A document that is right but for some of its members, which are anything or missing. */
export function nearly(right: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const members = Object.entries(right).map(([name, value]): [string, fc.Arbitrary<unknown>] => [
    name,
    fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: hostileJson }),
  ]);
  return fc.oneof(
    { weight: 5, arbitrary: fc.record(Object.fromEntries(members), { requiredKeys: [] }) },
    { weight: 1, arbitrary: hostileJson },
  );
}

/** A list of such documents, bare or in a member, or something else in its place. */
export function listOf(item: fc.Arbitrary<unknown>, ...names: readonly string[]): fc.Arbitrary<unknown> {
  const list = fc.oneof(
    { weight: 5, arbitrary: fc.array(item, { maxLength: 4 }) },
    { weight: 1, arbitrary: hostileJson },
  );
  const token = fc.oneof(fc.constantFrom(undefined, null, "", "next"), hostileJson);
  const pages = names.map((name) => fc.record({ [name]: list, continuationToken: token, totalCount: token }));
  return fc.oneof(list, ...pages);
}
