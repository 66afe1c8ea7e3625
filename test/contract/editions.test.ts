import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import JSZip from "jszip";

import { root, runNode } from "../scripts/runScript";
import { filesOf, packagedFiles, vsixPath } from "./aVsix";

const folder = mkdtempSync(join(tmpdir(), "published-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Packs the built hubs as the edition for everyone. */
async function packRelease(): Promise<Buffer> {
  if (!existsSync(resolve(root, "build/hubs"))) throw new Error('Run "npm run package" first.');
  const path = join(folder, "release.vsix");
  const lines = `
    import { pack } from "./scripts/pack.mjs";
    import { overridesFor } from "./scripts/variants.mjs";
    await pack(${JSON.stringify(path)}, overridesFor({ variant: "release" }));`;
  const { code, printed } = await runNode(["--input-type=module", "-e", lines], givenAddresses());
  if (code !== 0) throw new Error(printed);
  return readFileSync(path);
}

/** The hubs that the tested package was packed with. */
function givenAddresses(): Record<string, string> {
  const { REPOSITORY_URL = "", SUPPORT_URL = "", PRIVACY_URL = "" } = process.env;
  return { REPOSITORY_URL, SUPPORT_URL, PRIVACY_URL };
}

async function listingOf(vsix: Buffer): Promise<string> {
  return (await (await JSZip.loadAsync(vsix)).file("extension.vsixmanifest")?.async("string")) ?? "";
}

test("the release edition has exactly the files that the tests run, and only its listing says who sees it", async () => {
  const release = await packRelease();
  expect(await filesOf(release)).toEqual(await packagedFiles());
  const listing = await listingOf(release);
  const flags = /\s*<GalleryFlags>[^<]*<\/GalleryFlags>/;
  expect(listing).toMatch(/<GalleryFlags>Public<\/GalleryFlags>/);
  const tested = await listingOf(readFileSync(await vsixPath()));
  expect(listing.replace(flags, "")).toBe(tested.replace(flags, ""));
});
