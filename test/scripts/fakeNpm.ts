import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/**
 * A folder to run scripts in, and a PATH whose npm is these lines of a shell. Each call of npm is noted in `calls`, so a
 * test sees what would have been asked of the registry, and nothing is.
 */
export function fakeNpm(lines: string) {
  const folder = mkdtempSync(join(tmpdir(), "npm-"));
  const bin = join(folder, "bin");
  const calls = join(folder, "calls");
  mkdirSync(bin);
  writeFileSync(calls, "");
  writeFileSync(join(bin, "npm"), `#!/bin/sh\necho "$*" >> ${JSON.stringify(calls)}\n${lines}\n`);
  chmodSync(join(bin, "npm"), 0o755);
  return { folder, calls, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` };
}
