import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";

import { evaluate } from "./runScript";

const folder = mkdtempSync(join(tmpdir(), "reproducible-"));
afterAll(() => rmSync(folder, { recursive: true }));

const content: readonly [string, string][] = [
  ["[Content_Types].xml", "<Types/>"],
  ["extension.vsixmanifest", "<PackageManifest/>"],
  ["my-tokens.js", "const text = 1;".repeat(500)],
  ["static/icons/icon.svg", "<svg/>"],
];

interface Packing {
  readonly files?: readonly [string, string][];
  readonly date: Date;
  readonly folders?: boolean;
  readonly platform?: "DOS" | "UNIX";
  readonly level?: number;
}

/** Packs, makes reproducible, and returns the bytes. */
async function packed(name: string, packing: Packing): Promise<Buffer> {
  const { files = content, date, folders = false, platform = "DOS", level = 6 } = packing;
  const zip = new JSZip();
  for (const [path, text] of files) zip.file(path, text, { date, createFolders: folders });
  const compressionOptions = { level };
  const path = join(folder, name);
  const options = { type: "nodebuffer", compression: "DEFLATE", compressionOptions, platform } as const;
  writeFileSync(path, await zip.generateAsync(options));
  await evaluate(
    `import { makeReproducible } from "./scripts/reproducible.mjs";
     await makeReproducible(${JSON.stringify(path)});
     console.log("{}");`,
  );
  return readFileSync(path);
}

const morning = new Date("2026-03-01T08:00:00Z");
const evening = new Date("2026-11-21T22:31:07Z");

test("equal content gives equal bytes, whatever the order, dates, folders, owner and compression were", async () => {
  const first = await packed("first.vsix", { date: morning });
  const second = await packed("second.vsix", {
    files: [...content].reverse(),
    date: evening,
    folders: true,
    platform: "UNIX",
    level: 1,
  });
  expect(second.equals(first)).toBe(true);
});

test("made reproducible twice, an archive stays as it is", async () => {
  const once = await packed("once.vsix", { date: morning });
  writeFileSync(join(folder, "twice.vsix"), once);
  const files = await filesOf(once);
  expect((await packed("twice.vsix", { files, date: evening })).equals(once)).toBe(true);
});

test("other content gives other bytes, and no file is lost", async () => {
  const first = await packed("one.vsix", { date: morning });
  const changed = content.map(([path, text]): [string, string] => [path, text + " "]);
  const second = await packed("other.vsix", { files: changed, date: morning });
  expect(second.equals(first)).toBe(false);
  expect(await filesOf(first)).toEqual([...content].sort(([a], [b]) => (a < b ? -1 : 1)));
});

async function filesOf(bytes: Buffer): Promise<[string, string][]> {
  const { files } = await JSZip.loadAsync(bytes);
  const entries = Object.values(files);
  return Promise.all(
    entries.map(async (entry): Promise<[string, string]> => [entry.name, await entry.async("string")]),
  );
}
