const { existsSync } = require("node:fs");
const path = require("node:path");

const names = ["firefox-esr", "firefox"];

/** Where Firefox gets installed without being on the PATH. */
const places = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe",
];

/** Finds Firefox: `FIREFOX_PATH`, then the PATH and the usual places. */
function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`FIREFOX_PATH names ${named}, which does not exist.`);
  }
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...places].find((file) => existsSync(file));
}

module.exports = { findFirefox };
