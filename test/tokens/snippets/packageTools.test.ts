import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { BlockTitle, SnippetId } from "../../../src/tokens/snippets/Snippet";
import type { SnippetContext } from "../../../src/tokens/snippets/SnippetContext";
import { attributesOf, textOf as elementText } from "../../emulator/package/xml";
import { aContext, blocksOf, fakeToken, textOf } from "./aContext";
import { runBash, withTemporaryHome } from "./runBash";

const feed = "https://pkgs.dev.azure.com/fabrikam/Shop/_packaging/parts";
const publishing = aContext({ feed: "parts@Release", canPublish: true });
const reading = aContext({ feed: "parts@Release" });

/** Runs a snippet with a stand-in for its program that records its arguments and the value of a variable. */
async function called(id: SnippetId, title: BlockTitle, variable: string, context: SnippetContext) {
  return withTemporaryHome(async (home) => {
    const program = id === "universal-packages" ? "az" : id;
    const told = join(home, "told");
    const script = `#!/bin/bash\nprintf '%s\\n' "$${variable}" "$@" > '${told}'\n`;
    writeFileSync(join(home, program), script);
    chmodSync(join(home, program), 0o755);
    const lines = `cd "$HOME"\n${textOf(id, title, { shell: "bash", context })}\nprintf 'left:%s' "$${variable}"`;
    const { stdout } = await runBash(lines, { home, path: home, answer: `${fakeToken}\n` });
    const [token, ...words] = readFileSync(told, "utf8").trim().split("\n");
    return { token, command: words.join(" "), left: stdout };
  });
}

const upload = `${feed}/pypi/upload/`;
const universal = "--feed parts --name my-package --version 1.0.0 --path .";
const organization = "--organization https://dev.azure.com/fabrikam";

test.each<[SnippetId, BlockTitle, string, SnippetContext, string]>([
  [
    "twine",
    "publishWithTwine",
    "TWINE_PASSWORD",
    publishing,
    `upload --non-interactive --username fabrikam --repository-url ${upload} dist/*`,
  ],
  [
    "uv",
    "publishWithUv",
    "UV_PUBLISH_PASSWORD",
    publishing,
    `publish --username fabrikam --publish-url ${upload}`,
  ],
  [
    "universal-packages",
    "publishUniversal",
    "AZURE_DEVOPS_EXT_PAT",
    publishing,
    `artifacts universal publish ${organization} --project Shop --scope project ${universal}`,
  ],
  [
    "universal-packages",
    "downloadUniversal",
    "AZURE_DEVOPS_EXT_PAT",
    aContext({ isOrganizationFeed: true }),
    `artifacts universal download ${organization} --scope organization ${universal}`,
  ],
  [
    "universal-packages",
    "downloadUniversal",
    "AZURE_DEVOPS_EXT_PAT",
    aContext({ project: "Ada's shop", organizationUrl: "https://fabrikam.visualstudio.com" }),
    `artifacts universal download --organization https://fabrikam.visualstudio.com --project Ada's shop --scope project ${universal}`,
  ],
])(
  "%s (%s) gets the token in %s, which is gone afterwards",
  async (id, title, variable, context, command) => {
    expect(await called(id, title, variable, context)).toEqual({ token: fakeToken, command, left: "left:" });
  },
);

test("in PowerShell, the variable is removed even if the command fails", () => {
  const lines = textOf("twine", "publishWithTwine", { shell: "powershell", context: publishing }).split("\n");
  expect(lines.slice(-4)).toEqual([
    "  $env:TWINE_PASSWORD = $token",
    `  try { twine upload --non-interactive --username fabrikam --repository-url ${upload} dist/* }`,
    "  finally { Remove-Item Env:TWINE_PASSWORD }",
    "}",
  ]);
});

test("Maven's settings and pom.xml share an id, and neither contains the token", () => {
  const context = aContext({ feed: "pa.rts & co@Release" });
  const settings = textOf("maven", "mavenSettings", { context, secret: fakeToken });
  const pom = textOf("maven", "pomRepository", { context, secret: fakeToken });
  expect(settings + pom).not.toContain(fakeToken);
  expect(elementText(settings, "id")).toBe("pa_rts___co");
  expect(elementText(pom, "id")).toBe("pa_rts___co");
  expect(elementText(settings, "username")).toBe("fabrikam");
  expect(elementText(settings, "password")).toBe("${env.AZURE_ARTIFACTS_PAT}");
  expect(elementText(pom, "url")).toBe(
    "https://pkgs.dev.azure.com/fabrikam/Shop/_packaging/pa.rts%20%26%20co%40Release/maven/v1",
  );
});

/** The element names of an XML document, from Python's parser, which fails on errors. */
function elementsOf(xml: string): string[] {
  const program =
    "import sys,xml.etree.ElementTree as e;print(' '.join(x.tag for x in e.fromstring(sys.stdin.read()).iter()))";
  return execFileSync("python3", ["-c", program], { input: xml, encoding: "utf8" }).trim().split(" ");
}

test("an XML parser reads Maven's and NuGet's files", () => {
  const context = aContext({ feed: "pa<rts", canPublish: true });
  const texts = (["mavenSettings", "pomRepository", "pomDistribution"] as const).map((title) =>
    elementsOf(textOf("maven", title, { context })),
  );
  expect(texts).toEqual([
    ["settings", "servers", "server", "id", "username", "password"],
    ["repositories", "repository", "id", "url", "releases", "enabled", "snapshots", "enabled"],
    ["distributionManagement", "repository", "id", "url"],
  ]);
  const config = textOf("nuget-config", "nugetConfig", { context });
  expect(elementsOf(config)).toContain("pa_rts");
  expect(attributesOf(config, "packageSources")).toHaveLength(1);
});

test("uv reads the feed as its only index, and the credentials of that index", async () => {
  const lines = textOf("uv", "uvIndex", { context: reading }).split("\n");
  expect(lines).toEqual([
    "[[tool.uv.index]]",
    'name = "azure-artifacts"',
    `url = "${feed}%40Release/pypi/simple/"`,
    "default = true",
  ]);
  const set = textOf("uv", "setUvIndex", { shell: "bash", context: reading });
  const { stdout } = await runBash(`${set}\nenv`, { answer: fakeToken });
  expect(stdout).toContain("UV_INDEX_AZURE_ARTIFACTS_USERNAME=fabrikam\n");
  expect(stdout).toContain(`UV_INDEX_AZURE_ARTIFACTS_PASSWORD=${fakeToken}\n`);
});

test("Gradle finds both credentials in properties named after the repository", async () => {
  const file = textOf("gradle", "gradleRepository", { context: reading });
  expect(file).toContain("name = 'azureArtifacts'");
  expect(file).toContain(`url = uri('${feed}%40Release/maven/v1')`);
  const set = textOf("gradle", "setGradle", { shell: "bash", context: reading });
  const { stdout } = await runBash(`${set}\nenv`, { answer: fakeToken });
  expect(stdout).toContain("ORG_GRADLE_PROJECT_azureArtifactsUsername=fabrikam\n");
  expect(stdout).toContain(`ORG_GRADLE_PROJECT_azureArtifactsPassword=${fakeToken}\n`);
});

test("NuGet publishes to the source that has the credentials, with a key that is not the token", () => {
  const push = (id: SnippetId) => textOf(id, "nugetPush", { context: publishing, secret: fakeToken });
  const packages = "dotnet nuget push 'bin/Release/*.nupkg'";
  expect(push("nuget-config")).toBe(`${packages} --source parts --api-key az`);
  expect(push("nuget-credential-provider")).toBe(
    `${packages} --source ${feed}/nuget/v3/index.json --api-key az`,
  );
});

test.each<[SnippetId, readonly BlockTitle[]]>([
  ["uv", ["publishWithUv"]],
  ["maven", ["pomDistribution"]],
  ["nuget-config", ["nugetPush"]],
  ["nuget-credential-provider", ["nugetPush"]],
  ["universal-packages", ["publishUniversal"]],
])("%s shows how to publish only for a token that can", (id, titles) => {
  const shown = (context: SnippetContext) => blocksOf(id, context).map(({ title }) => title);
  expect(shown(publishing)).toEqual(expect.arrayContaining([...titles]));
  for (const title of titles) expect(shown(reading)).not.toContain(title);
});

test.each<[SnippetId, BlockTitle]>([
  ["npmrc", "userNpmrc"],
  ["npmrc", "projectNpmrc"],
  ["nuget-config", "nugetConfig"],
  ["nuget-credential-provider", "endpointsValue"],
  ["pip", "pipConfig"],
  ["uv", "uvIndex"],
  ["maven", "pomRepository"],
  ["gradle", "gradleRepository"],
])("%s (%s) reads from the view, unless the token publishes", (id, title) => {
  const file = (context: SnippetContext) => textOf(id, title, { context });
  expect(file(reading)).toContain("/Shop/_packaging/parts%40Release/");
  expect(file(publishing)).toContain("/Shop/_packaging/parts/");
  expect(file({ ...reading, isOrganizationFeed: true })).toContain("/fabrikam/_packaging/parts%40Release/");
});
