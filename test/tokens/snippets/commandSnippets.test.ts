import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import type { BlockTitle, SnippetId } from "../../../src/tokens/snippets/Snippet";
import { aContext, blocksOf, fakeToken, textOf } from "./aContext";
import { runBash, withTemporaryHome } from "./runBash";

const answer = `  ${fakeToken} \n`;

test.each<[SnippetId, BlockTitle, Record<string, string>]>([
  ["environment-variable", "setToken", { AZURE_DEVOPS_PAT: fakeToken }],
  ["azure-cli", "setAzureCli", { AZURE_DEVOPS_EXT_PAT: fakeToken }],
  [
    "terraform",
    "setTerraform",
    { AZDO_PERSONAL_ACCESS_TOKEN: fakeToken, AZDO_ORG_SERVICE_URL: "https://dev.azure.com/fabrikam" },
  ],
  ["nuget-config", "setToken", { AZURE_ARTIFACTS_PAT: fakeToken }],
  ["vsce", "publishExtension", { VSCE_PAT: fakeToken }],
])("%s sets its variables for the programs of this shell", async (id, title, variables) => {
  const script = `az() { :; }\nvsce() { :; }\n${textOf(id, title, { shell: "bash" })}\nenv`;
  const { stdout } = await runBash(script, { answer });
  for (const [name, value] of Object.entries(variables)) expect(stdout).toContain(`${name}=${value}\n`);
});

test("the NuGet variable is the JSON that the credential provider reads", async () => {
  const context = aContext({ feed: `pa"r$ts's` });
  const snippet = textOf("nuget-credential-provider", "setEndpoints", { shell: "bash", context });
  const script = `${snippet}\nprintf '%s' "$ARTIFACTS_CREDENTIALPROVIDER_EXTERNAL_FEED_ENDPOINTS$PAT"`;
  const { stdout } = await runBash(script, { answer });
  const expected = {
    endpointCredentials: [
      {
        endpoint: "https://pkgs.dev.azure.com/fabrikam/Shop/_packaging/pa%22r%24ts%27s/nuget/v3/index.json",
        username: "fabrikam",
        password: fakeToken,
      },
    ],
  };
  expect(JSON.parse(stdout)).toEqual(expected);
  const value = textOf("nuget-credential-provider", "endpointsValue", { context, secret: fakeToken });
  expect(JSON.parse(value)).toEqual(expected);
});

test("curl sends the token by Basic authentication and fails when it is refused", async () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization}`);
    response.writeHead(seen.length === 1 ? 200 : 401).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  const context = aContext({ organizationUrl: `http://localhost:${port}/fabrikam` });
  const snippet = textOf("curl", "callApi", { shell: "bash", context });
  const good = await runBash(snippet, { answer });
  const refused = await runBash(snippet, { answer });
  await new Promise((resolve) => server.close(resolve));
  const header = `Basic ${btoa(`:${fakeToken}`)}`;
  expect(seen[0]).toBe(`/fabrikam/_apis/projects?$top=1&api-version=7.1 ${header}`);
  expect([good.code, good.stdout, refused.code]).toEqual([0, "{}", 22]);
  expect(textOf("curl", "httpHeader", { secret: fakeToken })).toBe(`Authorization: ${header}`);
});

test.each<[SnippetId, string]>([
  ["agent", ""],
  ["deployment-agent", "--deploymentgroup|"],
  ["environment-agent", "--environment|"],
])("%s gets the token from its environment and the rest as arguments", (id, target) =>
  withTemporaryHome(async (home) => {
    const config = `#!/bin/bash\nprintf '%s|' "$VSTS_AGENT_INPUT_TOKEN" "$@"\n`;
    writeFileSync(join(home, "config.sh"), config);
    chmodSync(join(home, "config.sh"), 0o755);
    const snippet = textOf(id, "configureAgent", { shell: "bash" });
    const { stdout } = await runBash(`cd "$HOME"\n${snippet}\nprintf '%s' "$VSTS_AGENT_INPUT_TOKEN"`, {
      home,
      answer,
    });
    expect(stdout).toBe(`${fakeToken}|${target}--url|https://dev.azure.com/fabrikam|--auth|pat|`);
  }),
);

test("vsce publishes with the token in its environment, never in its arguments", async () => {
  const snippet = textOf("vsce", "publishExtension", { shell: "bash" });
  const { stdout } = await runBash(`vsce() { printf '%s|' "$VSCE_PAT" "$@"; }\n${snippet}`, { answer });
  expect(stdout).toBe(`${fakeToken}|publish|`);
});

test.each<SnippetId>([
  "git-credential-manager",
  "git-credential-helper",
  "curl",
  "azure-cli",
  "agent",
  "terraform",
  "nuget-credential-provider",
  "twine",
  "uv",
  "maven",
  "gradle",
  "universal-packages",
])("%s: the token appears in the arguments of no program that bash starts", (id) =>
  withTemporaryHome(async (home) => {
    const log = join(home, "arguments");
    for (const program of ["git", "curl", "az", "twine", "uv", "printf", "config.sh"]) {
      writeFileSync(
        join(home, program),
        `#!/bin/bash\necho "${program} $*" >> '${log}'\ncat > /dev/null <&0\n`,
      );
      chmodSync(join(home, program), 0o755);
    }
    const context = aContext({ canPublish: true });
    const commands = blocksOf(id, context).filter(
      ({ shell, kind }) => shell === "bash" && kind === "commands",
    );
    for (const { title } of commands) {
      await runBash(`cd "$HOME"\n${textOf(id, title, { shell: "bash", context })}\ntrue; git x`, {
        home,
        answer,
        path: home,
      });
    }
    const called = readFileSync(log, "utf8");
    expect(called).toContain("git x");
    expect(called).not.toContain(fakeToken.slice(0, 20));
  }),
);
