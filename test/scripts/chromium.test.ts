import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { evaluate } from "./runScript";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chromium-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function find(variables: Record<string, string>): Promise<unknown> {
  return evaluate(
    `import { findChromium } from "./scripts/findChromium.js";
     const find = () => { try { return findChromium(); } catch ({ message }) { return message; } };
     console.log(JSON.stringify(find() ?? "none"));`,
    variables,
  );
}

test("a Chromium on the PATH is found", async () => {
  const chromium = join(folder, "chromium");
  writeFileSync(chromium, "");
  expect(await find({ PATH: folder })).toBe(chromium);
});

test("an explicitly named one wins over the one on the PATH", async () => {
  const named = join(folder, "my-chromium");
  writeFileSync(named, "");
  writeFileSync(join(folder, "chromium"), "");
  expect(await find({ PATH: folder, CHROME_PATH: named })).toBe(named);
});

test("an explicitly named Chromium must exist", async () => {
  expect(await find({ CHROME_PATH: join(folder, "none") })).toMatch(/which does not exist/);
});
