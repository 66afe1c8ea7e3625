import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium, type BrowserContext, type BrowserContextOptions } from "playwright-core";

import { findChromium, findHeadlessChromium } from "../../../scripts/findChromium";
import { flags } from "./flags";

/** The folder of a new profile. Whoever asks for one removes it. */
export async function newProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "profile-"));
  // Some Chromium builds disable storage in cross-site frames by default; people can enable it.
  await mkdir(join(folder, "Default"));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await writeFile(join(folder, "Default", "Preferences"), JSON.stringify(preferences));
  return folder;
}

export function openProfile(
  folder: string,
  settings: BrowserContextOptions,
  isWholeBrowser: boolean,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...settings,
    executablePath: isWholeBrowser ? findChromium() : findHeadlessChromium(),
    args: flags,
  });
}
