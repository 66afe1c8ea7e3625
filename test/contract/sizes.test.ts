import { statSync } from "node:fs";

import { isJsonObject } from "../emulator/wire/readJson";
import { editions, packagedFiles, readManifest, textOf, vsixPath } from "./aVsix";
import { gzippedSize, kilobyte, limits, msalMark } from "./gzipped";
import { pagesOf } from "./packageProblems";
import { firstLoadOf, reachableFrom } from "./packageReferences";

const pagesIn = (edition: (typeof editions)[number]) => {
  const manifest = readManifest(edition);
  return isJsonObject(manifest) ? pagesOf(manifest) : [];
};
const allPages = editions.flatMap((edition) => pagesIn(edition).map((page) => [page, edition] as const));

describe.each(allPages)("the first load of %s in the edition %s", (page, edition) => {
  test.each([".js", ".css"] as const)("keeps its gzipped %s files under the limit", async (ending) => {
    const files = await packagedFiles(edition);
    const parts = firstLoadOf(page, files).filter((path) => path.endsWith(ending));
    const sizeOf = (...paths: string[]) => gzippedSize(paths.map((path) => files.get(path) ?? ""));
    const total = sizeOf(...parts);
    const inKilobytes = (size: number) => `${(size / kilobyte).toFixed(1)} KB`;
    const list = parts.map((path) => `${path} ${inKilobytes(sizeOf(path))}`).join(" + ");
    console.log(
      `${page} (${edition}), gzipped: ${list} = ${inKilobytes(total)} of ${inKilobytes(limits[ending])}`,
    );
    expect(parts).not.toEqual([]);
    expect(total).toBeLessThanOrEqual(limits[ending]);
  });

  test("has no MSAL: it loads as its own chunk when somebody signs in", async () => {
    const files = await packagedFiles(edition);
    const hasMsal = (path: string) => textOf(files, path).includes(msalMark);
    expect(firstLoadOf(page, files).filter(hasMsal)).toEqual([]);
    // If no file had the mark, the line above would prove nothing.
    expect([...reachableFrom([page], files)].filter(hasMsal)).toHaveLength(1);
  });

  test("loads its fonts as files", async () => {
    const files = await packagedFiles(edition);
    const inlined = firstLoadOf(page, files).filter((path) =>
      /data:[^,"')]{0,60}(font|woff)/i.test(textOf(files, path)),
    );
    expect(inlined).toEqual([]);
  });
});

if (editions.includes("whole")) {
  test("a second hub adds little to what the first one loaded", async () => {
    const pages = pagesIn("whole");
    const files = await packagedFiles();
    for (const page of pages) {
      const loaded = new Set(
        pages.filter((other) => other !== page).flatMap((other) => firstLoadOf(other, files)),
      );
      const added = firstLoadOf(page, files).filter((path) => !loaded.has(path));
      expect(gzippedSize(added.map((path) => files.get(path) ?? ""))).toBeLessThanOrEqual(
        limits.addedBySecondHub,
      );
    }
  });
}

test.each(editions)("the package of the edition %s stays below its limit", async (edition) => {
  const { size } = statSync(await vsixPath(edition));
  const limit = edition === "whole" ? limits.package : limits.personalPackage;
  console.log(`${edition}: ${size} of ${limit} bytes`);
  expect(size).toBeLessThanOrEqual(limit);
});

test.each(editions)("the edition %s has the pages to measure that it should", (edition) => {
  const whole = ["my-tokens.html", "organization-tokens.html"];
  expect(pagesIn(edition)).toEqual(edition === "whole" ? whole : ["my-tokens.html"]);
});
