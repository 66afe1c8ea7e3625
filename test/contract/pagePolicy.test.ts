import { isJsonObject } from "../emulator/wire/readJson";
import { editions, packagedFiles, readManifest, textOf } from "./aVsix";
import { pagesOf } from "./packageProblems";
import { reachableFrom } from "./packageReferences";

const pages = editions.flatMap((edition) => {
  const manifest = readManifest(edition);
  return isJsonObject(manifest) ? pagesOf(manifest).map((page) => [page, edition] as const) : [];
});

test.each(pages)(
  "%s (%s) connects to four services of Azure DevOps, and to no local address",
  async (page, edition) => {
    const text = textOf(await packagedFiles(edition), page);
    const [, policy = ""] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(text) ?? [];
    const directives = new Map(
      policy.split(";").map((directive) => {
        const [name = "", ...sources] = directive.trim().split(/\s+/);
        return [name, sources.join(" ")];
      }),
    );
    expect(Object.fromEntries(directives)).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self' 'unsafe-inline'",
      "font-src": "'self'",
      "img-src": "'self' data:",
      "connect-src":
        "'self' https://dev.azure.com https://vssps.dev.azure.com https://vsaex.dev.azure.com https://auditservice.dev.azure.com https://*.vssps.visualstudio.com https://*.vsaex.visualstudio.com",
      "base-uri": "'none'",
      "form-action": "'none'",
      "require-trusted-types-for": "'script'",
      "trusted-types": "pat-steward",
    });
  },
);

test.each(editions)("no file that a page loads names a local address (%s)", async (edition) => {
  const files = await packagedFiles(edition);
  const loaded = reachableFrom(
    pages.map(([page]) => page),
    files,
  );
  expect(loaded.size).toBeGreaterThan(20);
  const local = [...loaded].filter(
    (path) => /\.(html|js|css)$/.test(path) && /\blocalhost\b|127\.0\.0\.1/.test(textOf(files, path)),
  );
  expect(local).toEqual([]);
});
