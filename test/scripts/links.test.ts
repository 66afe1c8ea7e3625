import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

import { redirectAddress, registerCommands } from "../../src/hubs/setup/registration/registerCommands";
import { root } from "./runScript";

/** Hosts of Microsoft that its documentation names. `*.` stands for any name below it, and for itself in a policy. */
const microsoft = [
  "aka.ms",
  "azure.microsoft.com",
  "dev.azure.com",
  "*.dev.azure.com",
  "*.visualstudio.com",
  "developer.microsoft.com",
  "entra.microsoft.com",
  "github.com/microsoft/",
  "github.com/MicrosoftDocs/",
  "learn.microsoft.com",
  "login.microsoftonline.com",
  "marketplace.visualstudio.com",
  "portal.azure.com",
];

/** Projects whose clients the snippets are for, and the standards that the code follows. */
const projects = [
  "curl.se/docs/",
  "datatracker.ietf.org/doc/",
  "docs.astral.sh/uv/",
  "encoding.spec.whatwg.org/",
  "git-scm.com/docs/",
  "github.com/git-ecosystem/git-credential-manager/",
  "maven.apache.org/",
  "no-color.org",
  "pip.pypa.io/en/stable/",
  "twine.readthedocs.io/en/stable/",
  "www.w3.org/WAI/",
];

/** Not links: this machine, and the name of a markup language. */
const notExternal = /^https?:\/\/(localhost|127\.0\.0\.1)([:/]|$)|^http:\/\/www\.w3\.org\/2000\/svg$/;

const allowed = [...microsoft, ...projects];

function isAllowed(link: string): boolean {
  if (notExternal.test(link)) return true;
  const [, address] = /^https:\/\/(.+)$/.exec(link) ?? [];
  return address !== undefined && allowed.some((place) => isAt(address, place));
}

function isAt(address: string, place: string): boolean {
  const [host = ""] = address.split(/[/?#:]/);
  if (place.startsWith("*.")) return host.endsWith(place.slice(1));
  if (place.includes("/")) return address.startsWith(place) || `${address}/` === place;
  return host === place;
}

const texts = ["src", "static", "docs", "manifests", "README.md", "CONTRIBUTING.md", "CHANGELOG.md"];
const files = [...texts, "vss-extension.json"].flatMap((name) => filesBelow(resolve(root, name)));

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return /\.(tsx?|json|md|html|svg|scss)$/.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

function linksOf(text: string): string[] {
  return [...text.matchAll(/\bhttps?:\/\/[^\s"'`<>()[\]\\;,|]+/g)].map(([link]) =>
    link.replace(/[.:]+$/, ""),
  );
}

test("every external link uses https and leads to Microsoft's documentation or to a project we name", () => {
  const strangers = files.flatMap((path) =>
    linksOf(readFileSync(path, "utf8"))
      .filter((link) => !isAllowed(link))
      .map((link) => `${relative(root, path)}: ${link}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(strangers).toEqual([]);
});

/** Where a link of the pages or of the listing may lead: documentation, the Marketplace, and what is set up in them. */
const followed = [
  "entra.microsoft.com",
  "learn.microsoft.com/azure/devops",
  "learn.microsoft.com/rest/api/azure/devops",
  "learn.microsoft.com/entra/",
  "learn.microsoft.com/nuget/",
  "marketplace.visualstudio.com",
];

/** What the pages only write down, for a person to copy or for a request: addresses of Azure DevOps and of Entra. */
const written = ["dev.azure.com", "*.dev.azure.com", "*.visualstudio.com", "login.microsoftonline.com"];

/** The listing of an extension, whose id the host tells. */
const listing = /^https:\/\/marketplace\.visualstudio\.com\/items\?itemName=/;

const commentLine = /^\s*(\/\/|\*|\/\*)/;

test("every address in the code and the listing belongs to documentation, the Marketplace or Azure DevOps", () => {
  const shipped = files.filter((path) => /^(src|static)[\\/]/.test(relative(root, path)));
  const links = shipped.flatMap((path) => {
    const lines = readFileSync(path, "utf8").split("\n");
    return lines.filter((line) => !commentLine.test(line)).flatMap(linksOf);
  });
  const places = [...followed, ...written];
  const strangers = links.filter((link) => {
    if (notExternal.test(link) || listing.test(link)) return false;
    return !places.some((place) => isAt(link.replace(/^https:\/\//, ""), place));
  });
  expect(links.filter((link) => listing.test(link))).not.toEqual([]);
  expect(links.filter((link) => link.includes("learn.microsoft.com")).length).toBeGreaterThan(1);
  expect(strangers).toEqual([]);
});

test("the setup check and the listing register the application with the same lines", () => {
  const overview = readFileSync(resolve(root, "static/marketplace/overview.md"), "utf8");
  expect(overview).toContain(`\`\`\`bash\n${registerCommands}\`\`\``);
  expect(overview).toContain(redirectAddress);
});

test.each([
  "http://learn.microsoft.com/azure",
  "https://learn.microsoft.com.example.com/azure",
  "https://example.com/learn.microsoft.com",
  "https://github.com/microsoftie/x",
  "https://localhost.example.com",
  "http://dev.azure.com",
])("%s would be refused", (link) => {
  expect(linksOf(`see ${link}, please`).every(isAllowed)).toBe(false);
});

const pages = files.filter((path) => path.endsWith(".md"));

/** The Marketplace reads the paths of the listing from the root of the package, everyone else from the file. */
function baseOf(page: string): string {
  return page.includes(`${join("static", "marketplace")}`) ? root : dirname(page);
}

test("every picture and file a page names exists", () => {
  const missing = pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(resolve(baseOf(page), target)))
      .map((target) => `${relative(root, page)}: ${target}`),
  );
  expect(missing).toEqual([]);
});
