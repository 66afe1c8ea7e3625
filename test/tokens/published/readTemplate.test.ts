import { readTemplate, readTemplates, writeTemplate } from "../../../src/tokens/published/readTemplate";
import { aTemplate } from "./aTemplate";

const { id } = aTemplate();
const read = (fields: Record<string, unknown>) =>
  readTemplate(id, { ...writeTemplate(aTemplate()), ...fields });

describe("templates as they are stored", () => {
  test.each([
    aTemplate(),
    aTemplate({ link: undefined, job: "", alternative: "", snippets: [], scopes: [] }),
    aTemplate({ state: "retired", version: 9, usualDays: 365, longestDays: 365 }),
    aTemplate({ scopes: ["vso.unheardOf", "app_token"] }),
  ])("what is written reads as it was, also through JSON", (template) => {
    expect(readTemplate(id, writeTemplate(template))).toEqual(template);
    const text = JSON.stringify({ ...writeTemplate(template), __etag: 4 });
    expect(readTemplates([{ id, ...JSON.parse(text) }])).toEqual({ templates: [template], damaged: 0 });
  });

  test.each<[string, Record<string, unknown>]>([
    ["another format", { format: 2 }],
    ["no title", { title: " " }],
    ["a title of 5 MB", { title: "x".repeat(5_000_000) }],
    ["a title that is none", { title: ["x"] }],
    ["no name pattern", { namePattern: "" }],
    ["an unknown state", { state: "approved" }],
    ["no version", { version: 0 }],
    ["a version that is none", { version: "3" }],
    ["scopes that are none", { scopes: "vso.code" }],
    ["a scope that is markup", { scopes: ["<img src=x>"] }],
    ["a scope twice", { scopes: ["vso.code", "vso.code"] }],
    ["thousands of scopes", { scopes: Array.from({ length: 5_000 }, (_, place) => `vso.s${place}`) }],
    ["a usual life beyond the longest", { usualDays: 31 }],
    ["a longest life beyond a year", { longestDays: 366 }],
    ["half a day", { usualDays: 0.5 }],
    ["a link that runs a script", { link: "javascript:alert(1)" }],
    ["a link without encryption", { link: "http://fabrikam.example" }],
    ["snippets that are none", { snippets: [7] }],
  ])("%s is no template", (_what, fields) => {
    expect(read(fields)).toBeUndefined();
  });

  test.each([undefined, 7, "", "entraApp", "../settings", "00000000000000A1", "__proto__"])(
    "%p is no id of a template",
    (other) => {
      expect(readTemplate(other, writeTemplate(aTemplate()))).toBeUndefined();
    },
  );

  test("what is damaged is counted, and the others are read", () => {
    const documents = [{ id, ...writeTemplate(aTemplate()) }, { id, title: "x" }, null, "x", []];
    expect(readTemplates(documents)).toEqual({ templates: [aTemplate()], damaged: 4 });
  });

  test("snippets that this version does not have are left out", () => {
    expect(read({ snippets: ["curl", "telnet", "npmrc"] })?.snippets).toEqual(["npmrc", "curl"]);
  });

  test("texts are shown on one line, without marks that reorder text, and without a token", () => {
    expect(read({ title: "Ask\nfor \u202Eit" })?.title).toBe("Ask for it");
    expect(read({ job: "<b>bold</b>" })?.job).toBe("<b>bold</b>");
    expect(read({ alternative: "x7Kp2Lm9Qz4Rt8Vw1Ns6" })?.alternative).toBe("***");
  });
});
