import { offerBuiltIn } from "../../../src/tokens/templates/offerBuiltIn";
import { searchTemplates } from "../../../src/tokens/templates/searchTemplates";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import { en as templateWords } from "../../../src/hubs/my-tokens/new-token/templates/words/en";

const search = (query: string) =>
  searchTemplates(query, offerBuiltIn(templateWords)).map(({ template }) => template.id);

test.each(["", "   "])("an empty search (%j) shows every template", (query) => {
  expect(search(query)).toEqual(builtInTemplates.map(({ id }) => id));
});

test.each([
  ["clone", "clone"],
  ["PUSH", "clone-and-push"],
  ["npm", "packages-read"],
  ["vso.auditlog", "audit-log-read"],
  ["publish feed", "packages-publish"],
  ["tfx", "marketplace-publish"],
])("searching %s finds %s first", (query, id) => {
  expect(search(query)[0]).toBe(id);
});

test("lists templates with the words in their title before those that only mention them", () => {
  expect(search("wiki")[0]).toBe("wiki");
  expect(search("packages").slice(0, 2)).toEqual(["packages-read", "packages-publish"]);
});

test("finds nothing for words that occur nowhere", () => {
  expect(search("clone zzz")).toEqual([]);
});
