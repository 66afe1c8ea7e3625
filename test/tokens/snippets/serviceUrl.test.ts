import type { SnippetContext } from "../../../src/tokens/snippets/SnippetContext";
import { renderSnippet } from "../../../src/tokens/snippets/renderSnippet";
import { serviceUrl } from "../../../src/tokens/snippets/serviceUrl";
import { snippetsFor } from "../../../src/tokens/snippets/snippetsFor";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import { en as snippets } from "../../../src/hubs/my-tokens/snippets/words/en";
import { aContext } from "./aContext";

const organizations = {
  today: "https://dev.azure.com/fabrikam",
  older: "https://fabrikam.visualstudio.com",
} as const;

test.each([
  ["core", "https://dev.azure.com/fabrikam", "https://fabrikam.visualstudio.com"],
  ["vsrm", "https://vsrm.dev.azure.com/fabrikam", "https://fabrikam.vsrm.visualstudio.com"],
  ["analytics", "https://analytics.dev.azure.com/fabrikam", "https://fabrikam.analytics.visualstudio.com"],
  [
    "auditservice",
    "https://auditservice.dev.azure.com/fabrikam",
    "https://auditservice.dev.azure.com/fabrikam",
  ],
  ["pkgs", "https://pkgs.dev.azure.com/fabrikam", "https://pkgs.dev.azure.com/fabrikam"],
] as const)(
  "the service %s is at %s, and at %s for an organization of the older kind",
  (service, ...urls) => {
    const found = [organizations.today, organizations.older].map((url) =>
      serviceUrl(new URL(url), service).href.replace(/\/$/, ""),
    );
    expect(found).toEqual(urls);
  },
);

test("an organization with a single host has every service there", () => {
  const url = new URL("http://localhost:8080/fabrikam");
  for (const service of ["core", "vsrm", "auditservice", "pkgs"] as const)
    expect(serviceUrl(url, service).href).toBe(url.href);
});

/** Addresses that the lines of a template may use. */
function allowedFor(kind: keyof typeof organizations, host: string | undefined): string[] {
  const service = host === undefined || host === "core" ? [] : [host];
  const ofService = service.map((name) => {
    if (name === "auditservice" || kind === "today") return `https://${name}.dev.azure.com/fabrikam/`;
    return `https://fabrikam.${name}.visualstudio.com/`;
  });
  return [`${organizations[kind]}/`, "https://pkgs.dev.azure.com/fabrikam/", ...ofService];
}

const cases = builtInTemplates.flatMap((template) =>
  (["today", "older"] as const).map((kind) => ({ template, kind, id: template.id })),
);

describe.each(cases)("the template $id, with an organization address of kind $kind", ({ template, kind }) => {
  const context: SnippetContext = aContext({ organizationUrl: organizations[kind], api: template.api });
  const lines = snippetsFor(template.snippets, context)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => renderSnippet(block, undefined, snippets.texts).split("\n"));

  test("has only addresses of the organization, each at the host of its service", () => {
    const allowed = allowedFor(kind, template.api?.host);
    const addresses = lines
      .flatMap((line) => line.match(/\bhttps?:\/\/[^\s"'<>]+/g) ?? [])
      // A key in Git's settings is an address followed by the name of the setting.
      .map((address) => `${address.replace(/\.(useHttpPath|helper)$/, "")}/`)
      .filter((address) => address !== `${new URL(organizations[kind]).origin}/`);
    for (const address of addresses)
      expect(allowed.filter((start) => address.startsWith(start))).not.toEqual([]);
  });

  test("calls REST at the host of its service", () => {
    const { host, path } = template.api ?? { host: "core", path: "_apis/projects?$top=1&api-version=7.1" };
    const root = host === "core" ? `${organizations[kind]}/` : allowedFor(kind, host).at(-1);
    const calls = lines.filter((line) => /\bcurl\b|Invoke-RestMethod/.test(line));
    for (const call of calls) expect(call).toContain(root + path.replace("{project}", "Shop"));
    expect(calls.length > 0).toBe(template.snippets.includes("curl"));
  });
});
