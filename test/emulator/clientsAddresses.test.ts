import { readdir } from "node:fs/promises";
import { join } from "node:path";

import type { BlockTitle, SnippetId } from "../../src/tokens/snippets/Snippet";
import type { SnippetContext } from "../../src/tokens/snippets/SnippetContext";
import { builtInTemplates } from "../../src/tokens/templates/builtInTemplates";
import { textOf } from "../tokens/snippets/aContext";
import { aTunnel, type Tunnel } from "./clients/aTunnel";
import { aClientHome, type ClientHome } from "./clients/runClient";
import { testWith } from "./clients/testWith";
import { startEmulator, type Emulator } from "./Emulator";

/**
 * Lines as the product shows them to an organization in the cloud, with Azure DevOps' own host names. A tunnel sends
 * these to the emulator, whose certificate does not cover them.
 */
let emulator: Emulator;
let tunnel: Tunnel;
let home: ClientHome;
beforeEach(async () => {
  emulator = await startEmulator({ isSecure: true });
  tunnel = await aTunnel(emulator.port);
  home = await aClientHome();
  await home.write(".curlrc", "insecure\n");
});
afterEach(async () => {
  await home.remove();
  await tunnel.close();
  await emulator.close();
});

function bash(script: string, options: { input?: string; folder?: string } = {}) {
  const environment = {
    https_proxy: tunnel.url,
    GIT_SSL_NO_VERIFY: "1",
    npm_config_strict_ssl: "false",
    npm_config_noproxy: "",
    PIP_TRUSTED_HOST: "pkgs.dev.azure.com",
  };
  return home.bash(script, { ...options, environment });
}

const organizations = {
  today: { url: "https://dev.azure.com/fabrikam", host: "dev.azure.com" },
  older: { url: "https://fabrikam.visualstudio.com", host: "fabrikam.visualstudio.com" },
} as const;

describe.each(["today", "older"] as const)("with addresses of kind %s", (kind) => {
  const { url: organizationUrl, host } = organizations[kind];
  const place = { organizationUrl, organizationName: "fabrikam", project: "Ada's shop" };
  const context: SnippetContext = { ...place, repository: "web", feed: "parts" };
  const lines = (id: SnippetId, title: BlockTitle, secret?: string) =>
    textOf(id, title, { context, secret, ...(secret === undefined ? { shell: "bash" } : {}) });

  test("git clones", async () => {
    const { secret } = emulator.world.addToken({ scope: "vso.code" });
    const keep = textOf("git-credential-helper", "approveInFile", { context, shell: "bash" });
    expect(await bash(keep, { input: secret })).toMatchObject({ code: 0 });
    expect(await bash(lines("git-clone", "clone"))).toMatchObject({ code: 0 });
    expect(await readdir(join(home.path, "web"))).toContain("README.md");
    expect([...tunnel.hosts]).toEqual([host]);
  });

  const withApi = builtInTemplates.flatMap(({ id, scopes, snippets, api }) =>
    snippets.includes("curl") && api ? [{ id, scopes, api }] : [],
  );

  for (const { id, scopes, api } of withApi) {
    testWith("curl")(`curl reads what a token from the template ${id} may read`, async () => {
      const { secret } = emulator.world.addToken({ scope: scopes.join(" ") });
      const call = textOf("curl", "callApi", { context: { ...context, api }, shell: "bash" });
      const { code, stdout, stderr } = await bash(call, { input: secret });
      expect([code, stderr.replaceAll(/Paste the token, then press Enter: |\n/g, "")]).toEqual([0, ""]);
      expect(() => JSON.parse(stdout)).not.toThrow();
      expect(tunnel.hosts.size).toBe(1);
    });
  }

  test("npm installs from the feed of a project", async () => {
    const { secret } = emulator.world.addToken({ scope: "vso.packaging" });
    await home.write(".npmrc", lines("npmrc", "userNpmrc", secret));
    await home.write("app/.npmrc", textOf("npmrc", "projectNpmrc", { context }));
    await home.write("app/package.json", JSON.stringify({ name: "app", version: "1.0.0" }));
    expect(await bash("npm install fabrikam-greeting", { folder: "app" })).toMatchObject({ code: 0 });
    expect([...tunnel.hosts]).toEqual(["pkgs.dev.azure.com"]);
    expect(emulator.world.requests.map(({ url }) => url).join("\n")).toContain(
      "https://pkgs.dev.azure.com/fabrikam/Ada%27s%20shop/_packaging/parts/npm/registry/",
    );
  });

  testWith("pip")("pip downloads from the feed of a project", async () => {
    const { secret } = emulator.world.addToken({ scope: "vso.packaging" });
    await home.write(".config/pip/pip.conf", textOf("pip", "pipConfig", { context }));
    await home.write(".netrc", lines("pip", "netrc", secret));
    const download = "pip download --no-deps --no-cache-dir --no-input --dest wheels fabrikam-greeting";
    const { code, stderr } = await bash(download);
    expect([code, code === 0 ? "" : stderr]).toEqual([0, ""]);
    expect(await readdir(join(home.path, "wheels"))).toEqual(["fabrikam_greeting-1.0.0-py3-none-any.whl"]);
    expect([...tunnel.hosts]).toEqual(["pkgs.dev.azure.com"]);
  });
});
