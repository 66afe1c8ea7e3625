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

test("the same content gives the same bytes, whatever the order, dates, folders, owner and compression", async () => {
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

/** What the packer writes down in the order in which it was told: by the disk, or by the process that ends first. */
const listings: readonly [path: string, before: string, entries: readonly string[], after: string][] = [
  [
    "[Content_Types].xml",
    "<Types>",
    [
      '  <Default Extension=".js" ContentType="application/javascript"/>',
      '  <Default Extension=".woff2" ContentType="font/woff2"/>',
      '  <Default Extension=".css" ContentType="text/css"/>',
    ],
    '  <Override ContentType="text/plain" PartName="/LICENSE"/>\n</Types>',
  ],
  [
    "extension.vsixmanifest",
    "<PackageManifest>\n  <Assets>",
    [
      '    <Asset Type="help.js" d:Source="File" Path="help.js" Addressable="true"/>',
      '    <Asset Type="Icons.Default" d:Source="File" Path="icon.png" Addressable="true"/>',
      '    <Asset Type="icon.png" d:Source="File" Path="icon.png" Addressable="true"/>',
    ],
    "  </Assets>\n</PackageManifest>",
  ],
];

test.each(listings)(
  "the entries of %s have one order, whatever order the packer met them in",
  async (...listing) => {
    const [path, before, entries, after] = listing;
    const written = (lines: readonly string[], end = "\n"): [string, string][] => [
      [path, [before, ...lines, after].join("\n").replaceAll("\n", end)],
    ];
    const first = await packed("listed.vsix", { files: written(entries), date: morning });
    const reversed = await packed("reversed.vsix", { files: written(entries.toReversed()), date: morning });
    const onWindows = await packed("windows.vsix", { files: written(entries, "\r\n"), date: morning });
    expect(reversed.equals(first)).toBe(true);
    expect(onWindows.equals(first)).toBe(true);
    const [[, text = ""] = []] = await filesOf(first);
    expect(text.split("\n").toSorted()).toEqual(written(entries)[0]?.[1].split("\n").toSorted());
    expect([text.startsWith(before), text.endsWith(after)]).toEqual([true, true]);
  },
);

test.each([
  [".txt", "application/vnd.hp-HPGL", "text/plain"],
  [".woff2", "application/octet-stream", "font/woff2"],
])("the type of %s files is not what this machine guesses", async (extension, guessed, expected) => {
  const guess = `<Default Extension="${extension}" ContentType="${guessed}"/>`;
  const part = `<Override ContentType="${guessed}" PartName="/notices${extension}"/>`;
  const bytes = await packed("guessed.vsix", {
    files: [["[Content_Types].xml", `<Types>\n  ${guess}\n  ${part}\n</Types>`]],
    date: morning,
  });
  const [[, text = ""] = []] = await filesOf(bytes);
  expect(text).toBe(`<Types>\n  <Default Extension="${extension}" ContentType="${expected}"/>\n</Types>`);
});

test("making an archive reproducible twice changes nothing", async () => {
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
