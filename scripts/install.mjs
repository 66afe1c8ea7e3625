import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { run } from "./run.mjs";

const mark = "node_modules/.installed-from";

/** Whether exactly the packages in the lockfile are installed. */
export function isInstalled() {
  return existsSync(mark) && readFileSync(mark, "utf8") === lockHash();
}

/** Installs the packages in the lockfile, unless exactly these are already installed. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log("Installing the packages of package-lock.json (npm ci) ...");
  // No package needs its install script, so none gets to run one on this machine.
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
  writeFileSync(mark, lockHash());
}

function lockHash() {
  return createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
}

if (import.meta.url === `file://${process.argv[1]}`) await ensureInstalled();
