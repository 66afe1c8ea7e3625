import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { run } from "./run.mjs";

const isWindows = process.platform === "win32";

/** The newest Node LTS in the registry, installed next to the project and kept for later runs. */
export async function newestLts() {
  for (const version of newestOfEachMajor()) {
    const executable = await install(version);
    // Each release says whether its line is an LTS yet.
    const codename = execFileSync(executable, ["-p", "process.release.lts ?? ''"], {
      encoding: "utf8",
    }).trim();
    if (codename) return { executable, version, codename };
    console.log(`Node ${version} is not an LTS release.`);
  }
  throw new Error("The registry has no LTS release of Node.");
}

function newestOfEachMajor() {
  const answer = execFileSync("npm", ["view", "node", "versions", "--json"], {
    encoding: "utf8",
    shell: isWindows,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const newest = new Map();
  for (const version of JSON.parse(answer).filter((one) => /^\d+\.\d+\.\d+$/.test(one))) {
    const major = Number.parseInt(version, 10);
    const before = newest.get(major);
    const isNewer = before === undefined || before.localeCompare(version, "en", { numeric: true }) < 0;
    if (isNewer) newest.set(major, version);
  }
  // Until 27 changed the rule, odd lines never became LTS.
  const majors = [...newest.keys()].filter((major) => major % 2 === 0 || major >= 27);
  return majors.sort((a, b) => b - a).map((major) => newest.get(major));
}

/** The npm package `node` downloads the executable in its install script, so that script has to run. */
async function install(version) {
  const folder = path.resolve("build", "node", version);
  const executable = path.join(folder, "node_modules", "node", "bin", isWindows ? "node.exe" : "node");
  if (existsSync(executable)) return executable;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), "{}\n");
  await run("npm", ["install", "--no-save", "--ignore-scripts=false", `node@${version}`], { cwd: folder });
  return executable;
}
