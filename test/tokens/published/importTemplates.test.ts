import { exportTemplates, planImport, readTemplateFile } from "../../../src/tokens/published/importTemplates";
import { aTemplate } from "./aTemplate";

const templates = [aTemplate(), aTemplate({ id: "00000000000000a2", title: "Other", state: "draft" })];

describe("files with templates", () => {
  test("what is exported reads as it was", () => {
    expect(readTemplateFile(exportTemplates(templates))).toEqual(templates);
    expect(readTemplateFile(`\uFEFF${exportTemplates([])}`)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["text", "title", "notJson"],
    ["a list", "[]", "notJson"],
    ["a file of something else", '{"kind":"PAT Steward scan"}', "otherKind"],
    ["a file that was cut", exportTemplates(templates).slice(0, -40), "notJson"],
    ["no list", exportTemplates([]).replace("[]", '{"0":1}'), "damaged"],
    ["one wrong template", exportTemplates(templates).replace('"draft"', '"final"'), "damaged"],
    ["one template twice", exportTemplates([aTemplate(), aTemplate()]), "repeats"],
    ["one name twice", exportTemplates(templates).replace('"title"', '"title":"Shown","title"'), "repeats"],
    ["a huge file", `"${"x".repeat(2_000_001)}"`, "tooLarge"],
  ])("%s is refused", (_what, text, problem) => {
    expect(readTemplateFile(text)).toBe(problem);
  });

  test("an import says what is new and what is otherwise, publishes nothing and deletes nothing", () => {
    const [first = aTemplate(), second = aTemplate()] = templates;
    const file = [
      { ...first, scopes: ["vso.packaging_write"], longestDays: 14, version: 99, state: "retired" as const },
      second,
      aTemplate({ id: "00000000000000a3" }),
      aTemplate({ id: "00000000000000a4", state: "retired" }),
    ];
    const { created, changed, same } = planImport(file, templates);
    expect(created.map(({ id, state }) => [id, state])).toEqual([
      ["00000000000000a3", "draft"],
      ["00000000000000a4", "retired"],
    ]);
    expect(changed).toEqual([
      {
        before: first,
        after: { ...first, scopes: ["vso.packaging_write"], longestDays: 14, version: 4 },
        difference: {
          gained: ["vso.packaging_write"],
          lost: [],
          isRenamed: false,
          usualDays: undefined,
          longestDays: { from: 30, to: 14 },
          texts: [],
        },
      },
    ]);
    expect(same).toBe(1);
  });

  test("texts that differ are named", () => {
    const [first = aTemplate()] = templates;
    const after = { ...first, title: "New", link: undefined, snippets: ["curl" as const] };
    expect(planImport([after], [first]).changed[0]?.difference.texts).toEqual(["title", "snippets", "link"]);
  });
});
