import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import JSZip from "jszip";

import { editionNamed, type EditionName } from "../../scripts/editions";
import { root, runNode } from "../scripts/runScript";
import { editions, packagedFiles, vsixPath } from "./aVsix";

const folder = mkdtempSync(join(tmpdir(), "published-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Packs what is built as the package for everyone. */
async function packRelease(edition: EditionName): Promise<Buffer> {
  if (!existsSync(resolve(root, editionNamed(edition).build)))
    throw new Error(`Run "npm run package -- --edition ${edition}" first.`);
  const path = join(folder, `${edition}.vsix`);
  const lines = `
    import { pack } from "./scripts/pack.mjs";
    import { manifestFor } from "./scripts/variants.mjs";
    await pack(${JSON.stringify(path)}, manifestFor({ edition: "${edition}", variant: "release" }));`;
  const { code, printed } = await runNode(["--input-type=module", "-e", lines], givenAddresses());
  if (code !== 0) throw new Error(printed);
  return readFileSync(path);
}

/** The addresses that the tested package was packed with. */
function givenAddresses(): Record<string, string> {
  const { REPOSITORY_URL = "", SUPPORT_URL = "", PRIVACY_URL = "" } = process.env;
  return { REPOSITORY_URL, SUPPORT_URL, PRIVACY_URL };
}

/** Every entry of the archive, those that describe the package too. */
async function entriesOf(vsix: Buffer): Promise<Map<string, string>> {
  const { files } = await JSZip.loadAsync(vsix);
  const entries = Object.values(files).map(async (file) => [file.name, await file.async("base64")] as const);
  return new Map(await Promise.all(entries));
}

const listing = "extension.vsixmanifest";
const flags = /\s*<GalleryFlags>[^<]*<\/GalleryFlags>/;

test.each(editions)(
  "what is published of the edition %s is what the tests install, and only its listing says who sees it",
  async (edition) => {
    const published = await entriesOf(await packRelease(edition));
    const tested = await entriesOf(readFileSync(await vsixPath(edition)));
    const listingOf = (entries: ReadonlyMap<string, string>) =>
      Buffer.from(entries.get(listing) ?? "", "base64").toString("utf8");
    expect(listingOf(published)).toMatch(/<GalleryFlags>Public<\/GalleryFlags>/);
    expect(listingOf(tested)).not.toMatch(/Public/);
    expect(listingOf(published).replace(flags, "")).toBe(listingOf(tested).replace(flags, ""));
    expect([...published.keys()]).toEqual([...tested.keys()]);
    const differing = [...published].filter(([name, content]) => tested.get(name) !== content);
    expect(differing.map(([name]) => name)).toEqual([listing]);
  },
);

/** Addresses and names in the code of the administrator's side, which no build shortens. */
const administration = /tokenadmin\/|userentitlements|subjectquery|connectOrganization/i;
const hasAdministration = ([path, text]: [string, Buffer]) =>
  path.endsWith(".js") && administration.test(String(text));
/** Pages, chunks, the task, and the reader of leaked tokens. */
const isOfAdministrators = (path: string) => /organization|administration|build\/|leak|hashes/.test(path);

if (editions.includes("personal")) {
  test("the personal edition has nothing of the administrators, and neither the task nor the command line", async () => {
    const files = await packagedFiles("personal");
    expect([...files.keys()].filter(isOfAdministrators)).toEqual([]);
    expect([...files].filter(hasAdministration).map(([path]) => path)).toEqual([]);
  });
}

if (editions.includes("whole")) {
  test("the whole edition has all of that, so that the search above finds it", async () => {
    const files = await packagedFiles();
    expect([...files.keys()].filter(isOfAdministrators).length).toBeGreaterThan(10);
    const pages = [...files].filter(([path]) => !path.startsWith("build/"));
    expect(pages.filter(hasAdministration).map(([path]) => path)).toContain("administration.js");
  });
}
