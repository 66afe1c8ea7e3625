const { existsSync } = require("node:fs");
const path = require("node:path");

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** Where browsers get installed without being on the PATH. */
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Finds Chromium: `CHROME_PATH`, then the PATH, the usual places, and the one Playwright installed. */
function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  }
  return [...onPath(names), ...places, playwrightChromium()].find((file) => file && existsSync(file));
}

/**
 * Finds a Chromium for tests that need no window. The headless shell is the same browser without its own pages and
 * opens one of ours in half the processor time.
 */
function findHeadlessChromium() {
  const shell = process.env.CHROME_PATH ? undefined : onPath(["chromium-headless-shell"]).find(existsSync);
  return shell ?? findChromium();
}

function onPath(files) {
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => files.map((file) => path.join(folder, file)));
}

function playwrightChromium() {
  return require("playwright-core").chromium.executablePath();
}

module.exports = { findChromium, findHeadlessChromium };
