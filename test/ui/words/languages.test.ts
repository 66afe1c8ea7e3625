import { scopes } from "../../../src/tokens/scopes/catalogue";
import { searchScopes } from "../../../src/tokens/scopes/searchScopes";
import { defaultFilter, matchesFilter } from "../../../src/tokens/list/TokenFilter";
import { de } from "../../../src/ui/words/de";
import { de as scopesDe } from "../../../src/ui/scopes/words/de";
import { scopeCategories, scopeTitles } from "../../../src/ui/words/de/scopeTitles";
import { en } from "../../../src/ui/words/en";
import { commonWords } from "../../../src/ui/words/commonWords";
import { WordTable } from "../../../src/ui/words/WordTable";
import { de as listDe } from "../../../src/hubs/my-tokens/list/words/de";
import { en as listEn } from "../../../src/hubs/my-tokens/list/words/en";
import { aToken, now } from "../../tokens/builders";
import { sameInBoth } from "./sameInBoth";
import { english, german, kindOf, said } from "./tables";

test("German has every sentence of English, of the same kind, and none besides", () => {
  const shape = (leaves: typeof english) => leaves.map((leaf) => `${leaf.path}: ${kindOf(leaf)}`).sort();
  expect(shape(german)).toEqual(shape(english));
  expect(english.length).toBeGreaterThan(600);
});

test.each([0, 1, 2, 1000])("every sentence about %d says so in both languages", (count) => {
  const sentences = [...english, ...german].map((leaf) => `${leaf.path}: ${said(leaf, count)}`);
  expect(sentences.filter((sentence) => /undefined|NaN|null|\[object|=>/.test(sentence))).toEqual([]);
});

test("no German sentence is the English one, but for names and words that both languages share", () => {
  const inEnglish = new Map(english.map((leaf) => [leaf.path, said(leaf, 2)]));
  const same = german.filter((leaf) => said(leaf, 2) === inEnglish.get(leaf.path) && said(leaf, 2) !== "");
  const unexpected = same.filter((leaf) => !sameInBoth.has(said(leaf, 2)));
  expect(unexpected.map((leaf) => `${leaf.path}: ${said(leaf, 2)}`)).toEqual([]);
  // A word that is no longer shared leaves the list.
  const shared = new Set(same.map((leaf) => said(leaf, 2)));
  expect([...sameInBoth].filter((word) => !shared.has(word))).toEqual([]);
});

test("German speaks formally and in its own quotation marks", () => {
  const wrong = /\b(du|dein|deine[mnrs]?|dir|dich)\b|“[^„”]*”|ß{2}/i;
  const sentences = german.map((leaf) => `${leaf.path}: ${said(leaf, 2)}`);
  expect(sentences.filter((sentence) => wrong.test(sentence))).toEqual([]);
});

test("every scope and category has its German name, and none that is not in the catalogue", () => {
  const documented = scopes.filter(({ kind }) => kind !== "unlisted");
  expect(Object.keys(scopeTitles)).toEqual(documented.map(({ id }) => id));
  expect(Object.keys(scopeCategories)).toEqual([...new Set(scopes.map(({ category }) => category))]);
  for (const scope of documented) {
    const german = de.named(scope);
    if (german.title === scope.title) expect(["Code (status)", "Marketplace"]).toContain(german.title);
  }
});

test("a search finds what is shown", () => {
  const found = searchScopes("arbeitselemente schreiben", de.named, scopesDe.descriptions).flatMap(
    (group) => group.scopes,
  );
  expect(found.map(({ id }) => id)).toContain("vso.work_write");
  expect(found[0]?.title).toMatch(/^Arbeitselemente/);
  expect(searchScopes("arbeitselemente")).toEqual([]);
  const token = aToken({ name: "ci", scopes: ["vso.work_write"] });
  const filter = { ...defaultFilter, text: "arbeitselemente" };
  expect(matchesFilter(token, filter, now, de.named)).toBe(true);
  expect(matchesFilter(token, filter, now)).toBe(false);
});

test.each([
  ["de", "de"],
  ["de-DE", "de"],
  ["DE-at", "de"],
  ["en-GB", "en"],
  ["fr-FR", "en"],
  ["den", "en"],
  ["", "en"],
])("the culture '%s' is spoken to in '%s'", async (culture, language) => {
  expect((await commonWords.load(culture)).locale).toBe(language);
});

test("English stands in for a language whose file cannot be had", async () => {
  const table = new WordTable("English", { de: () => Promise.reject(new Error("offline")) });
  expect(await table.load("de-DE")).toBe("English");
  expect(table.in("de-DE")).toBe("English");
});

test("numbers and lists are written as the language does", () => {
  expect([en.number(1234.5), de.number(1234.5)]).toEqual(["1,234.5", "1.234,5"]);
  expect(de.list(["a", "b", "c"])).toBe("a, b und c");
  expect([listEn.shown(1040, 2000), listDe.shown(1040, 2000)]).toEqual([
    "1,040 of 2,000 tokens shown",
    "1.040 von 2.000 Token angezeigt",
  ]);
});
