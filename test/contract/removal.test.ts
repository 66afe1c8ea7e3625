import { isJsonObject } from "../emulator/wire/readJson";
import { readManifest } from "./aVsix";
import { dependentsOf } from "./dependentsOf";
import { listOf } from "./manifestValues";
import { pagesOf } from "./packageProblems";
import { readRemovals } from "./Removal";
import { pathsInto, readSource, sourceWithout } from "./sourceWithout";
import { typeErrorsOf } from "./typeErrorsOf";

const source = readSource();
const removals = readRemovals();
const fromSource = removals.filter(({ file }) => source.has(file));
const fromManifest = removals.filter(({ file }) => file === "vss-extension.json");

test("CONTRIBUTING.md says how to remove two features and a hub", () => {
  expect(removals.map(({ feature }) => feature)).toEqual(
    expect.arrayContaining(["New token", "Saved views", "My tokens"]),
  );
  expect([...fromSource, ...fromManifest]).toHaveLength(removals.length);
});

test.each(removals)(
  "$feature can go with $folder and what opens it, and the types still check",
  (removal) => {
    const left = sourceWithout(removal, source);
    expect(pathsInto(removal.folder, left)).toEqual([]);
    expect(typeErrorsOf(left, dependentsOf(source, left))).toEqual([]);
  },
);

test.each(fromSource)("$feature also needs the line that opens it deleted", (removal) => {
  const left = sourceWithout({ ...removal, opens: [] }, source);
  expect(pathsInto(removal.folder, left)).toHaveLength(1);
});

test.each(fromManifest)(
  "without its contributions, nothing asks for a page of $feature",
  ({ folder, opens }) => {
    const manifest = readManifest();
    if (!isJsonObject(manifest)) throw new Error("The manifest is not an object.");
    const isOpening = (contribution: unknown) =>
      isJsonObject(contribution) && opens.includes(String(contribution.id));
    const contributions = listOf(manifest.contributions);
    const page = `${folder.split("/").at(-1)}.html`;
    expect(contributions.filter(isOpening)).toHaveLength(opens.length);
    const left = { ...manifest, contributions: contributions.filter((one) => !isOpening(one)) };
    expect(pagesOf(manifest)).toContain(page);
    expect(pagesOf(left)).not.toContain(page);
  },
);

test("a leftover use would be noticed", () => {
  const left = new Map([
    ["src/left.ts", 'import { gone } from "./gone";\nexport const left: string = gone;\n'],
  ]);
  expect(typeErrorsOf(left)).toEqual([expect.stringMatching(/^src\/left\.ts: Cannot find module/)]);
});

test("whatever reaches a changed file is checked, and nothing else", () => {
  const before = new Map([
    ["src/a.ts", "export const a = 1;"],
    ["src/b.ts", 'import { a } from "./a"; export const b = a;'],
    ["src/in/c.ts", 'export const load = () => import("../b");'],
    ["src/d.ts", "export const d = 1;"],
  ]);
  const after = new Map(before).set("src/a.ts", "export const a = 2;");
  expect([...dependentsOf(before, after)].sort()).toEqual(["src/a.ts", "src/b.ts", "src/in/c.ts"]);
  expect([...dependentsOf(before, before)]).toEqual([]);
});
