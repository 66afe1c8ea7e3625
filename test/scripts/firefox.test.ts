import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { evaluate } from "./runScript";

/** As for a person who may not install packages, so that no test installs one. */
const find = `
  process.getuid = () => 1000;
  const { ensureFirefox } = await import("./scripts/firefox.mjs");
  const found = await ensureFirefox().catch((error) => error.message);
  console.log(JSON.stringify(found ?? "none"));`;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "firefox-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a Firefox on the PATH is found", async () => {
  const firefox = join(folder, "firefox");
  writeFileSync(firefox, "");
  expect(await evaluate(find, { PATH: folder })).toBe(firefox);
});

test("an explicitly named Firefox must exist", async () => {
  expect(await evaluate(find, { FIREFOX_PATH: join(folder, "none") })).toMatch(/which does not exist/);
});

test("without a Firefox, its tests are skipped", async () => {
  expect(["none", expect.stringMatching(/firefox(\.exe)?$/)]).toContainEqual(
    await evaluate(find, { PATH: folder }),
  );
});
