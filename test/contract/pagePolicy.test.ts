import { isJsonObject } from "../emulator/wire/readJson";
import { packagedFiles, readManifest, textOf } from "./aVsix";
import { pagesOf } from "./packageProblems";

const manifest = readManifest();
const pages = isJsonObject(manifest) ? pagesOf(manifest) : [];

test.each(pages)("%s connects to four services of Azure DevOps, and to no local address", async (page) => {
  const text = textOf(await packagedFiles(), page);
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
});

test("no file that a page loads names a local address", async () => {
  const files = await packagedFiles();
  const local = [...files.keys()].filter(
    (path) => /\.(html|js|css)$/.test(path) && /\blocalhost\b|127\.0\.0\.1/.test(textOf(files, path)),
  );
  expect(local).toEqual([]);
});
