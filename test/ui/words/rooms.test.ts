import { codeOf, importsOfSource, strayImports, wordFolders, type Import } from "./rooms";

test("every folder of words has English, German and a table that loads them", () => {
  expect(wordFolders.size).toBeGreaterThan(10);
  const incomplete = [...wordFolders].filter(([folder, files]) => {
    const tables = files.filter((file) => codeOf(`${folder}/${file}`).includes("new WordTable"));
    return !files.includes("en.ts") || !files.includes("de.ts") || tables.length === 0;
  });
  expect(incomplete.map(([folder]) => folder)).toEqual([]);
});

test("deleting a feature's folder deletes its words: nothing else uses them", () => {
  const imports = importsOfSource();
  expect(imports.filter(({ to }) => to.includes("/words/")).length).toBeGreaterThan(100);
  const stray = strayImports(imports).map(({ from, to }) => `${from} -> ${to}`);
  expect(stray).toEqual([]);
});

test.each<[string, string, string]>([
  ["its own words", "hubs/a/new/A.tsx", "hubs/a/new/words/en"],
  ["the words of its hub", "hubs/a/list/A.tsx", "hubs/a/words/aWords"],
  ["the words of the room it opens", "hubs/a/A.tsx", "hubs/a/new/words/newWords"],
  ["words that both hubs share", "hubs/a/list/A.tsx", "hubs/setup/sign-in/words/signInWords"],
  ["the common words", "ui/token/A.tsx", "ui/words/en"],
])("a file may use %s", (_, from, to) => expect(strayImports([{ from, to }])).toEqual([]));

test.each<[string, string, string]>([
  ["another hub", "hubs/a/list/A.tsx", "hubs/b/words/bWords"],
  ["another room", "hubs/a/list/A.tsx", "hubs/a/new/words/newWords"],
  ["a room it opens, in one language", "hubs/a/A.tsx", "hubs/a/new/words/en"],
  ["a hub, from below", "ui/token/A.tsx", "hubs/help/words/helpWords"],
  ["the screens, from a job", "jobs/A.ts", "ui/words/en"],
])("a file may not use the words of %s", (_, from, to) =>
  expect(strayImports([{ from, to }])).toHaveLength(1),
);

test("a room may load the words of a form that it shows", () => {
  const from = "hubs/a/edit/A.tsx";
  const words: Import = { from, to: "hubs/a/form/words/formWords" };
  expect(strayImports([words, { from, to: "hubs/a/form/NameField" }])).toEqual([]);
});
