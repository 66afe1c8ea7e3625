import { readFileSync } from "node:fs";
import { join } from "node:path";

import { aContext, fakeToken, textOf } from "./aContext";
import { runBash, withTemporaryHome } from "./runBash";

const emulator = aContext({
  organizationUrl: "http://localhost:8080/fabrikam",
  project: "Ada's $HOME shop",
  repository: 'we"b & `id`',
});

const ask = (path: string, user = "") =>
  `printf '%s\\n' protocol=http host=localhost:8080 ${user} path=${path} '' | git credential fill`;

test('after the "store" snippet, Git finds the token for the organization\'s host', () =>
  withTemporaryHome(async (home) => {
    const snippet = textOf("git-credential-helper", "approveInFile", { shell: "bash", context: emulator });
    expect(await runBash(snippet, { home, answer: `${fakeToken}\n` })).toMatchObject({ code: 0, stdout: "" });
    const { stdout } = await runBash(ask("fabrikam/x/_git/y"), { home });
    expect(stdout).toContain(`username=fabrikam\npassword=${fakeToken}\n`);
    const asPortalCopiesIt = await runBash(ask("fabrikam/x/_git/y", "username=fabrikam"), { home });
    expect(asPortalCopiesIt.stdout).toContain(`password=${fakeToken}`);
  }));

test('the "store" snippet also works if Git keeps credentials by path', () =>
  withTemporaryHome(async (home) => {
    const snippet = textOf("git-credential-helper", "approveInFile", { shell: "bash", context: emulator });
    const byPath = "git config --global credential.useHttpPath true";
    await runBash(`${byPath}\n${snippet}`, { home, answer: fakeToken });
    const path = String.raw`"fabrikam/Ada's \$HOME shop/_git/we\"b & \`id\`"`;
    expect((await runBash(ask(path), { home })).stdout).toContain(`password=${fakeToken}`);
  }));

test("only this host gets the helper; settings for others do not change", () =>
  withTemporaryHome(async (home) => {
    const snippet = textOf("git-credential-helper", "approveInFile", { shell: "bash", context: emulator });
    await runBash(snippet, { home, answer: fakeToken });
    expect(readFileSync(join(home, ".gitconfig"), "utf8")).toBe(
      '[credential "http://localhost:8080"]\n\thelper = store\n',
    );
  }));

test("Git Credential Manager gets the path, where it finds the organization", () => {
  const snippet = textOf("git-credential-manager", "approveWithManager", { shell: "bash" });
  expect(snippet).toContain("git config --global credential.https://dev.azure.com.useHttpPath true\n");
  expect(snippet).toContain("path=fabrikam/Shop/_git/web");
});

test("on the older host, which names the organization itself, Git Credential Manager keeps no path", () => {
  const context = aContext({ organizationUrl: "https://fabrikam.visualstudio.com" });
  for (const shell of ["bash", "powershell"] as const) {
    const snippet = textOf("git-credential-manager", "approveWithManager", { shell, context });
    expect(snippet).not.toContain("useHttpPath");
    expect(snippet).toContain("host=fabrikam.visualstudio.com");
    expect(snippet).toContain("git credential approve");
  }
});

test("the older host without a project leaves the path out instead of passing an empty one", () => {
  const context = aContext({ organizationUrl: "https://fabrikam.visualstudio.com", project: undefined });
  const snippet = textOf("git-credential-helper", "approveInFile", { shell: "bash", context });
  expect(snippet).not.toContain("path=");
});

test("clones from an address with every name encoded and no user in it", async () => {
  const clone = textOf("git-clone", "clone", { shell: "bash", context: emulator });
  const { stdout } = await runBash(clone.replace("git clone", "printf '%s'"));
  expect(stdout).toBe("http://localhost:8080/fabrikam/Ada%27s%20%24HOME%20shop/_git/we%22b%20%26%20%60id%60");
});

test("in PowerShell, Git gets the same description through the pipe", () => {
  const snippet = textOf("git-credential-manager", "approveWithManager", { shell: "powershell" });
  expect(snippet.split("\n")).toEqual([
    "git config --global 'credential.https://dev.azure.com.useHttpPath' true",
    "& {",
    "  $token = [Net.NetworkCredential]::new('', (Read-Host 'Paste the token, then press Enter' -AsSecureString)).Password.Trim()",
    "  $OutputEncoding = [Text.UTF8Encoding]::new($false)",
    `  @('protocol=https', 'host=dev.azure.com', 'path=fabrikam/Shop/_git/web', 'username=fabrikam', "password=$token", '') | git credential approve`,
    "}",
  ]);
});
