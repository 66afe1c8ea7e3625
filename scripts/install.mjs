import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { run } from "./run.mjs";

const mark = "node_modules/.installed-from";

/** Installs the packages in the lockfile, unless exactly these are already installed. */
export async function ensureInstalled() {
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  console.log("Installing the packages of package-lock.json (npm ci) ...");
  // No package needs its install script, so none gets to run one on this machine.
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
  writeFileSync(mark, lock);
}
