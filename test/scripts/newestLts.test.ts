import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { fakeNpm } from "./fakeNpm";
import { evaluate, root } from "./runScript";

/** Lists these versions, and "installs" one as a Node that says whether its line is of long-term support. */
const npm = fakeNpm(`
if [ "$1" = view ]; then echo "$VERSIONS"; exit; fi
version=\${4#node@}
mkdir -p node_modules/node/bin
printf '#!/bin/sh\\ncase %s in %s) echo Iron;; esac\\n' "$version" "$LTS" > node_modules/node/bin/node
chmod +x node_modules/node/bin/node`);
afterAll(() => rmSync(npm.folder, { recursive: true }));

async function newest(versions: readonly string[], lts: string) {
  writeFileSync(npm.calls, "");
  rmSync(resolve(npm.folder, "build"), { recursive: true, force: true });
  const found = await evaluate(
    `process.chdir(${JSON.stringify(npm.folder)});
     console.log = () => undefined;
     const { newestLts } = await import(${JSON.stringify(resolve(root, "scripts/newestLts.mjs"))});
     const found = await newestLts().then(({ version, codename }) => [version, codename], ({ message }) => message);
     process.stdout.write(JSON.stringify(found));`,
    { PATH: npm.PATH, VERSIONS: JSON.stringify(versions), LTS: lts },
  );
  const installed = [...readFileSync(npm.calls, "utf8").matchAll(/node@(\S+)/g)].map(
    ([, version]) => version,
  );
  return { found, installed };
}

test.each([
  [
    "the newest of a line, by number and not by letter",
    ["20.9.0", "20.19.1"],
    "20.*",
    ["20.19.1", "Iron"],
    ["20.19.1"],
  ],
  [
    "no line whose long-term support has not begun",
    ["24.1.0", "26.0.0"],
    "24.*",
    ["24.1.0", "Iron"],
    ["26.0.0", "24.1.0"],
  ],
  [
    "no odd line before 27, which never got any",
    ["24.1.0", "25.3.0"],
    "24.*",
    ["24.1.0", "Iron"],
    ["24.1.0"],
  ],
  ["an odd line from 27 on", ["26.2.0", "27.1.0"], "27.*", ["27.1.0", "Iron"], ["27.1.0"]],
  ["no version that is a candidate", ["24.1.0", "24.2.0-rc.1"], "24.*", ["24.1.0", "Iron"], ["24.1.0"]],
  [
    "nothing where nothing has long-term support",
    ["26.0.0"],
    "24.*",
    "The registry has no LTS release of Node.",
    ["26.0.0"],
  ],
])("takes %s", async (_, versions, lts, found, installed) => {
  expect(await newest(versions, lts)).toEqual({ found, installed });
});
