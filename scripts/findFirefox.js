const { existsSync } = require("node:fs");
const path = require("node:path");

const names = ["firefox-esr", "firefox"];

/** Places where Firefox is installed without being on the PATH. */
const places = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe",
];

/** Finds a Firefox: `FIREFOX_PATH`, the PATH, then the usual places. */
function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`FIREFOX_PATH names ${named}, which is not there.`);
  }
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...places].find((file) => existsSync(file));
}

module.exports = { findFirefox };
