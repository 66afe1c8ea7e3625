import { findChromium } from "./findChromium.js";
import { exitCode } from "./run.mjs";

/** Finds a Chromium for the browser tests, or installs one. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log("No Chromium found. Installing one for the browser tests with playwright install chromium ...");
  await exitCode(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  const installed = findChromium();
  if (installed) return installed;
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.log("Playwright could not install one. Installing Debian's with apt-get ...");
    await exitCode("apt-get", ["update", "-qq"]);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const name of ["chromium", "chromium-headless-shell"])
      await exitCode("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], { env });
  }
  const chromium = findChromium();
  if (!chromium) throw new Error("There is no Chromium. Install one, or name it with CHROME_PATH.");
  return chromium;
}
