import { nextVersion } from "../../../src/tokens/published/nextVersion";
import {
  contentOf,
  draftOfBuiltIn,
  draftOfTemplate,
  draftOfToken,
  emptyTemplateDraft,
  type TemplateDraft,
} from "../../../src/tokens/published/TemplateDraft";
import { readTemplate, writeTemplate } from "../../../src/tokens/published/readTemplate";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import { de } from "../../../src/ui/templates/words/de";
import { en } from "../../../src/ui/templates/words/en";
import { aToken, inDays } from "../builders";
import { aTemplate } from "./aTemplate";

const draft = draftOfTemplate(aTemplate());
const fakeToken = "Abcd1234Efgh5678Ijkl9012";
const problemsWith = (part: Partial<TemplateDraft>) => contentOf({ ...draft, ...part });

describe("the form for a template", () => {
  test("what is not changed says what it said", () => {
    const content = contentOf(draft);
    expect({ ...aTemplate(), ...content }).toEqual(aTemplate());
    expect(Object.keys(content)).toHaveLength(Object.keys(aTemplate()).length - 3);
    expect(contentOf({ ...draft, link: " ", job: "", alternative: "" })).toMatchObject({
      ...{ link: undefined, job: "", alternative: "" },
    });
  });

  test.each<[string, Partial<TemplateDraft>, object]>([
    ["no title", { title: " \u200B " }, { field: "title", reason: "empty" }],
    ["a long title", { title: "x".repeat(81) }, { field: "title", reason: "tooLong" }],
    ["a token for a title", { title: fakeToken }, { field: "title", reason: "looksLikeToken" }],
    ["a token in the job", { job: `use ${fakeToken}` }, { field: "job", reason: "looksLikeToken" }],
    ["a long job", { job: "x".repeat(501) }, { field: "job", reason: "tooLong" }],
    ["no scope", { scopes: " , " }, { field: "scopes", reason: "none" }],
    [
      "a scope that nobody knows",
      { scopes: "vso.code vso.nonsense" },
      { field: "scopes", reason: "unknown", ids: ["vso.nonsense"] },
    ],
    [
      "61 scopes",
      { scopes: Array.from({ length: 61 }, (_, place) => `vso.s${place}`).join(" ") },
      { field: "scopes", reason: "tooMany" },
    ],
    ["no days", { usualDays: "" }, { field: "usualDays", reason: "invalid" }],
    ["half a day", { longestDays: "1.5" }, { field: "longestDays", reason: "invalid" }],
    ["a day beyond a year", { longestDays: "366" }, { field: "longestDays", reason: "invalid" }],
    ["more days than the most", { usualDays: "31" }, { field: "usualDays", reason: "beyondLongest" }],
    ["no pattern", { namePattern: "" }, { field: "namePattern", reason: "empty" }],
    [
      "a token in the pattern",
      { namePattern: fakeToken },
      { field: "namePattern", reason: "looksLikeToken" },
    ],
    ["a script for a link", { link: "javascript:alert(1)" }, { field: "link", reason: "invalid" }],
    [
      "a token in a link",
      { link: `https://fabrikam.example/?t=${fakeToken}` },
      { field: "link", reason: "looksLikeToken" },
    ],
    [
      "a token as the other way",
      { alternative: fakeToken },
      { field: "alternative", reason: "looksLikeToken" },
    ],
  ])("%s is named", (_what, part, problem) => {
    expect(problemsWith(part)).toEqual([problem]);
  });

  test("all that is wrong is named at once, in the order of the fields", () => {
    const wrong = { title: "", scopes: "", usualDays: "x", longestDays: "0", namePattern: "", link: "x" };
    expect(problemsWith(wrong)).toMatchObject(
      ["title", "scopes", "usualDays", "longestDays", "namePattern", "link"].map((field) => ({ field })),
    );
  });

  test("texts are saved as they will be read: on one line, with nothing hidden", () => {
    expect(problemsWith({ title: "Read\nme \u202E", job: "One\n\ntwo" })).toMatchObject({
      ...{ title: "Read me", job: "One two" },
    });
  });

  test("what is saved reads as it was, whatever the order of its snippets", () => {
    const content = problemsWith({ snippets: ["curl", "npmrc"] });
    if (!("title" in content)) throw new Error("The form refused it.");
    const template = { id: aTemplate().id, version: 1, state: "draft" as const, ...content };
    expect(readTemplate(template.id, writeTemplate(template))).toEqual(template);
  });
});

describe("what a form begins with", () => {
  const jobs = builtInTemplates.filter(({ id }) => id !== "blank");

  test.each(jobs.map((template) => [template.id, template] as const))(
    "a template like %s can be saved as it is, in both languages",
    (id, template) => {
      for (const words of [en[id], de[id]]) {
        if (!words) throw new Error("It has no words.");
        const content = contentOf(draftOfBuiltIn(template, words));
        expect(content).toMatchObject({ title: words.title, scopes: template.scopes });
      }
    },
  );

  test("one like a token has its scopes and its life, and not its name", () => {
    const token = aToken({ scopes: ["vso.code"], validFrom: inDays(-1), validTo: inDays(29) });
    expect(draftOfToken(token)).toEqual({
      ...emptyTemplateDraft,
      ...{ scopes: "vso.code", usualDays: "30", longestDays: "30" },
    });
  });

  test.each([
    [inDays(-1), inDays(9_000), "365"],
    [inDays(0), inDays(0.1), "1"],
    [undefined, undefined, "30"],
  ])("a life that no token can have is brought within a year", (validFrom, validTo, days) => {
    expect(draftOfToken(aToken({ validFrom, validTo }))).toMatchObject({ longestDays: days });
  });
});

test.each([
  [undefined, 1],
  [aTemplate({ state: "draft", version: 3 }), 3],
  [aTemplate({ state: "published", version: 3 }), 4],
  [aTemplate({ state: "retired", version: 3 }), 4],
  [aTemplate({ state: "published", version: 100_000 }), 100_000],
])("a change of what members have seen gets the next version that can be read", (before, version) => {
  expect(nextVersion(before)).toBe(version);
});
