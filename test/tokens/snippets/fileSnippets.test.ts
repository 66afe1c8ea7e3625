import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { aContext, blocksOf, fakeToken, textOf } from "./aContext";
import { withTemporaryHome } from "./runBash";

const secret = fakeToken;

test(".npmrc has the three lines for the registry and its parent, with the token in base64", () => {
  const entries = textOf("npmrc", "userNpmrc", { secret }).split("\n");
  const address = "//pkgs.dev.azure.com/fabrikam/Shop/_packaging/parts/npm/";
  expect(entries).toEqual(
    [`${address}registry/`, address].flatMap((each) => [
      `${each}:username=fabrikam`,
      `${each}:_password=${btoa(fakeToken)}`,
      `${each}:email=unused@example.com`,
    ]),
  );
  expect(textOf("npmrc", "projectNpmrc", { secret })).toBe(`registry=https:${address}registry/`);
});

test("npm itself reads the registry as written, including a hostile feed name and the port", () =>
  withTemporaryHome(async (home) => {
    const context = aContext({
      organizationUrl: "http://localhost:8080/fabrikam",
      feed: "pa;r'ts ${HOME} #1",
    });
    writeFileSync(join(home, ".npmrc"), textOf("npmrc", "projectNpmrc", { context }));
    const env = { PATH: process.env.PATH, HOME: home };
    const read = execFileSync("npm", ["config", "get", "registry"], { cwd: home, env, encoding: "utf8" });
    const feed = "pa%3Br%27ts%20%24%7BHOME%7D%20%231";
    expect(read.trim()).toBe(`http://localhost:8080/fabrikam/Shop/_packaging/${feed}/npm/registry/`);
  }));

test("nuget.config names only the feed, and an environment variable instead of the token", () => {
  const text = textOf("nuget-config", "nugetConfig", { secret });
  expect(text).not.toContain(fakeToken);
  expect(text).toContain("<clear />");
  expect(text).toContain(
    '<add key="parts" value="https://pkgs.dev.azure.com/fabrikam/Shop/_packaging/parts/nuget/v3/index.json" />',
  );
  expect(text).toMatch(/<parts>\s+<add key="Username" value="fabrikam" \/>/);
  expect(text).toContain('<add key="ClearTextPassword" value="%AZURE_ARTIFACTS_PAT%" />');
});

test.each([
  ["1st feed", "feed_1st_feed"],
  ["xml-parts", "feed_xml-parts"],
  ['a"<b>&', "a__b__"],
])("nuget.config gives the feed %j the element name %s", (feed, name) => {
  const text = textOf("nuget-config", "nugetConfig", { context: aContext({ feed }) });
  expect(text).toContain(`<add key="${name}" `);
  expect(text).toContain(`</${name}>`);
});

test("nuget.config explicitly allows plain HTTP, which only a local host uses", () => {
  const context = aContext({ organizationUrl: "http://localhost:8080/fabrikam" });
  expect(textOf("nuget-config", "nugetConfig", { context })).toContain('allowInsecureConnections="true"');
});

test("pip has one index without the token, and a netrc entry for its host without the port", () => {
  const context = aContext({ organizationUrl: "http://localhost:8080/fabrikam" });
  expect(textOf("pip", "pipConfig", { context, secret })).toBe(
    "[global]\nindex-url = http://localhost:8080/fabrikam/Shop/_packaging/parts/pypi/simple/",
  );
  expect(textOf("pip", "netrc", { context, secret })).toBe(
    `machine localhost\nlogin fabrikam\npassword ${fakeToken}`,
  );
});

test("Python's netrc, which pip uses, reads the entry", () =>
  withTemporaryHome(async (home) => {
    const file = join(home, "netrc");
    writeFileSync(file, textOf("pip", "netrc", { secret }), { mode: 0o600 });
    const program =
      "import netrc,sys;print('|'.join(map(str,netrc.netrc(sys.argv[1]).authenticators(sys.argv[2]))))";
    const read = execFileSync("python3", ["-c", program, file, "pkgs.dev.azure.com"], { encoding: "utf8" });
    expect(read.trim()).toMatch(new RegExp(`^fabrikam\\|(None)?\\|${fakeToken}$`));
  }));

test("tfx asks for the token itself", () => {
  const [block] = blocksOf("tfx");
  expect(block).toMatchObject({ asksForToken: true, shell: "any" });
  expect(textOf("tfx", "publishExtension")).not.toContain("--token");
});
