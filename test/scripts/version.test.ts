import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { pngSize } from "../contract/pngSize";
import { root } from "./runScript";

function read(name: string): Buffer {
  return readFileSync(resolve(root, name));
}

interface Manifest {
  readonly version: string;
  readonly screenshots: readonly { readonly path: string }[];
}

const manifest: Manifest = JSON.parse(read("vss-extension.json").toString());
const { version } = manifest;

test("manifest, package.json and lockfile have the same version, and the changelog starts with it", () => {
  const [, newest] = /^## (\S+)/m.exec(read("CHANGELOG.md").toString()) ?? [];
  expect(JSON.parse(read("package.json").toString())).toMatchObject({ version, private: true });
  expect(JSON.parse(read("package-lock.json").toString())).toMatchObject({ version });
  expect(newest).toBe(version);
});

test("the manifest's pictures have the size the Marketplace requires", () => {
  const sizes = manifest.screenshots.map(({ path }) => pngSize(read(path)));
  expect(sizes).toEqual(manifest.screenshots.map(() => ({ width: 1366, height: 768 })));
});
