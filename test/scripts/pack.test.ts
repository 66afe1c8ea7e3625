import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import JSZip from "jszip";

import { root, runNode } from "./runScript";

const folder = mkdtempSync(join(tmpdir(), "pack-"));
afterAll(() => rmSync(folder, { recursive: true }));

const shuffled = resolve(__dirname, "shuffledReading.cjs");

/** Packs the hubs that are built, with the files read in the order that a seed gives. */
async function packed(seed: number): Promise<Buffer> {
  if (!existsSync(resolve(root, "build/hubs"))) throw new Error('Run "npm run package" first.');
  const path = join(folder, `${seed}.vsix`);
  const lines = `import { pack } from "./scripts/pack.mjs"; await pack(${JSON.stringify(path)});`;
  const variables = { NODE_OPTIONS: `--require ${JSON.stringify(shuffled)}`, SHUFFLE_SEED: String(seed) };
  const { code, printed } = await runNode(["--input-type=module", "-e", lines], variables);
  if (code !== 0) throw new Error(printed);
  return readFileSync(path);
}

test("two packages made side by side, with files and processes in a different order, have the same bytes", async () => {
  const packages = await Promise.all([1, 2].map(packed));
  const [first, ...others] = await Promise.all(packages.map(textsOf));
  expect(first?.size).toBeGreaterThan(30);
  // Text by text, so that a difference is shown; then what no text shows.
  for (const other of others) expect(other).toEqual(first);
  for (const bytes of packages) expect(packages[0]?.equals(bytes)).toBe(true);
});

async function textsOf(bytes: Buffer): Promise<Map<string, string>> {
  const { files } = await JSZip.loadAsync(bytes);
  const names = Object.keys(files);
  const texts = await Promise.all(names.map(async (name) => (await files[name]?.async("string")) ?? ""));
  return new Map(names.map((name, index) => [name, texts[index] ?? ""]));
}
