import fc from "fast-check";

import { readTemplateLink } from "../../../src/tokens/templates/templateLink";
import { nameWarnings } from "../../../src/tokens/naming/nameWarnings";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";

const ids = builtInTemplates.map(({ id }) => id);
const read = (query: Parameters<typeof readTemplateLink>[0]) => readTemplateLink(query, ids);

test("reads template, name and days from a link", () => {
  expect(read({ template: "clone", name: "ci build", days: "30" })).toEqual({
    template: "clone",
    name: "ci build",
    days: 30,
    refused: [],
  });
});

test("knows the templates on offer, and no others", () => {
  expect(readTemplateLink({ template: "ours" }, ["ours"]).template).toBe("ours");
  expect(readTemplateLink({ template: "clone" }, ["ours"]).refused).toMatchObject([{ value: "clone" }]);
});

test("a link without these parts prefills nothing and refuses nothing", () => {
  expect(read({ view: "new", template: undefined })).toEqual({ refused: [] });
});

test.each([
  ["template", "full-access", "unknownTemplate"],
  ["template", "constructor", "unknownTemplate"],
  ["template", "", "unknownTemplate"],
  ["days", "0", "daysOutOfRange"],
  ["days", "366", "daysOutOfRange"],
  ["days", "7.5", "notWholeDays"],
  ["days", "-7", "notWholeDays"],
  ["days", "1e2", "notWholeDays"],
  ["days", "seven", "notWholeDays"],
  ["days", "", "notWholeDays"],
  ["name", " ", "nameEmpty"],
  ["name", "x".repeat(257), "nameTooLong"],
  ["name", "a\u202eb", "nameHasHiddenCharacters"],
  ["name", "a\u0000b", "nameHasHiddenCharacters"],
  ["name", "a\u200Bb", "nameHasHiddenCharacters"],
  ["name", "a\u3164b", "nameHasHiddenCharacters"],
  ["name", "a\u{E0061}b", "nameHasHiddenCharacters"],
])("refuses %s=%s and says why: %s", (key, value, reason) => {
  const { refused, ...link } = read({ [key]: value });
  expect(link).toEqual({});
  expect(refused).toEqual([expect.objectContaining({ key, reason })]);
});

test("keeps the valid parts when another is refused", () => {
  const link = read({ template: "wiki", days: "900" });
  expect(link).toMatchObject({ template: "wiki", refused: [{ key: "days", value: "900" }] });
});

test.each(["name", "template", "days"])("never repeats what looks like a token in %s", (key) => {
  const secret = "q7W8e9R0t1Y2u3I4o5P6a7S8d9F0";
  const { refused } = read({ [key]: secret });
  expect(refused).toHaveLength(1);
  expect(JSON.stringify(refused)).not.toContain(secret.slice(0, 8));
});

test("lets an email address through, because the form warns about it", () => {
  expect(read({ name: "ada@fabrikam.example" }).name).toBe("ada@fabrikam.example");
});

test("never throws, and always shows refused values short and harmless", () => {
  const any = fc.option(fc.string({ unit: "binary", maxLength: 400 }), { nil: undefined });
  fc.assert(
    fc.property(fc.record({ template: any, name: any, days: any }), (query) => {
      const { refused, days } = read(query);
      for (const { value } of refused) {
        expect(value.length).toBeLessThanOrEqual(41);
        expect(value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }
      expect(days === undefined || (days >= 1 && days <= 365)).toBe(true);
    }),
  );
});

test("every valid link fills in everything it says", () => {
  const name = fc
    .string({ unit: "grapheme", maxLength: 60 })
    .map((text) => text.trim())
    .filter((text) => nameWarnings(text).length === 0);
  const link = fc.record(
    {
      template: fc.constantFrom(...ids),
      name,
      days: fc.integer({ min: 1, max: 365 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(link, (given) => {
      const query = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]));
      expect(read(query)).toEqual({ ...given, refused: [] });
    }),
  );
});
