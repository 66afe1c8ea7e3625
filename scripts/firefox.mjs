import { findFirefox } from "./findFirefox.js";
import { exitCode } from "./run.mjs";

/** Finds a Firefox for the tests in a second engine, or installs one. Without one, those tests are skipped. */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  console.log("No Firefox found. Installing Debian's firefox-esr with apt-get ...");
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    await exitCode("apt-get", ["update", "-qq"], options);
    await exitCode("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "firefox-esr"], options);
  } catch (error) {
    // Not every Linux has apt-get.
    console.log(`That did not work: ${error instanceof Error ? error.message : error}`);
  }
  return findFirefox();
}
