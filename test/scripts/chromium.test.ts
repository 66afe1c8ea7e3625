import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { evaluate } from "./runScript";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chromium-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function find(
  variables: Record<string, string>,
  how: "findChromium" | "findHeadlessChromium" = "findChromium",
): Promise<unknown> {
  return evaluate(
    `import * as finders from "./scripts/findChromium.js";
     const find = () => { try { return finders.${how}(); } catch ({ message }) { return message; } };
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

test("where no window is needed, a headless shell is found first, but not before an explicitly named one", async () => {
  const chromium = join(folder, "chromium");
  writeFileSync(chromium, "");
  expect(await find({ PATH: folder }, "findHeadlessChromium")).toBe(chromium);
  const shell = join(folder, "chromium-headless-shell");
  writeFileSync(shell, "");
  expect(await find({ PATH: folder }, "findHeadlessChromium")).toBe(shell);
  expect(await find({ PATH: folder })).toBe(chromium);
  expect(await find({ PATH: folder, CHROME_PATH: chromium }, "findHeadlessChromium")).toBe(chromium);
});

test("an explicitly named Chromium must exist", async () => {
  expect(await find({ CHROME_PATH: join(folder, "none") })).toMatch(/which does not exist/);
});
