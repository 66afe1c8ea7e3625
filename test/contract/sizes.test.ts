import { gzipSync } from "node:zlib";

import { isJsonObject } from "../emulator/wire/readJson";
import { packagedFiles, readManifest, textOf } from "./aVsix";
import { pagesOf } from "./packageProblems";
import { firstLoadOf, reachableFrom } from "./packageReferences";

const kilobyte = 1024;
const limits = { ".js": 140 * kilobyte, ".css": 30 * kilobyte } as const;

/** The name that MSAL writes into its own telemetry, so that a bundler cannot drop or rename it. */
const msalMark = "@azure/msal-browser";

const manifest = readManifest();
const pages = isJsonObject(manifest) ? pagesOf(manifest) : [];

describe.each(pages)("the first load of %s", (page) => {
  test.each([".js", ".css"] as const)("keeps its gzipped %s files under the limit", async (ending) => {
    const files = await packagedFiles();
    const parts = firstLoadOf(page, files).filter((path) => path.endsWith(ending));
    const sizes = parts.map((path) => gzipSync(files.get(path) ?? "").length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const inKilobytes = (size: number) => `${(size / kilobyte).toFixed(1)} KB`;
    const list = parts.map((path, index) => `${path} ${inKilobytes(sizes[index] ?? 0)}`).join(" + ");
    console.log(`${page}, gzipped: ${list} = ${inKilobytes(total)} of ${inKilobytes(limits[ending])}`);
    expect(parts).not.toEqual([]);
    expect(total).toBeLessThanOrEqual(limits[ending]);
  });

  test("has no MSAL in it: that comes in a chunk of its own, when someone signs in", async () => {
    const files = await packagedFiles();
    const hasMsal = (path: string) => textOf(files, path).includes(msalMark);
    expect(firstLoadOf(page, files).filter(hasMsal)).toEqual([]);
    // Were the mark in no file at all, the line above would prove nothing.
    expect([...reachableFrom([page], files)].filter(hasMsal)).toHaveLength(1);
  });

  test("has its fonts as files", async () => {
    const files = await packagedFiles();
    const inlined = firstLoadOf(page, files).filter((path) =>
      /data:[^,"')]{0,60}(font|woff)/i.test(textOf(files, path)),
    );
    expect(inlined).toEqual([]);
  });
});

test("there is a page to measure", () => {
  expect(pages).not.toEqual([]);
});
