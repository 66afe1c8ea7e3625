import { en as snippets } from "../../../src/hubs/my-tokens/snippets/words/en";
import { forgetOld } from "../../../src/tokens/snippets/forgetOld";
import { renderSnippet } from "../../../src/tokens/snippets/renderSnippet";
import type { Shell, SnippetId } from "../../../src/tokens/snippets/Snippet";
import { snippetsFor } from "../../../src/tokens/snippets/snippetsFor";
import { aContext, fakeToken } from "./aContext";
import { runBash, withTemporaryHome } from "./runBash";

const emulator = aContext({ organizationUrl: "http://localhost:8080/fabrikam" });
const oldToken = "OldTokenForTests".repeat(6).slice(0, 84);

const linesOf = (id: SnippetId, shell: Shell, context = aContext()) =>
  snippetsFor([id], context, { isReplacing: true })
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.shell === shell || block.shell === "any")
    .map((block) => renderSnippet(block, undefined, snippets.texts));

const ask = (path: string) =>
  `printf '%s\\n' protocol=http host=localhost:8080 path=${path} '' | git credential fill`;

test("Git forgets the old token and keeps the new one, whether it keeps them by path or by host", () =>
  withTemporaryHome(async (home) => {
    const use = "git config --global credential.http://localhost:8080.helper store";
    for (const byPath of ["false", "true"]) {
      const [reject = "", ...rest] = linesOf("git-credential-helper", "bash", emulator);
      const approve = rest.find((lines) => /helper'? store/.test(lines)) ?? "";
      await runBash(`${use}; git config --global credential.useHttpPath ${byPath}`, { home });
      await runBash(approve, { home, answer: `${oldToken}\n` });
      expect((await runBash(ask("fabrikam/Shop/_git/web"), { home })).stdout).toContain(oldToken);

      expect(await runBash(reject, { home })).toMatchObject({ code: 0, stdout: "", stderr: "" });
      expect((await runBash(ask("fabrikam/Shop/_git/web"), { home })).stdout).not.toContain(oldToken);

      await runBash(approve, { home, answer: `${fakeToken}\n` });
      const { stdout } = await runBash(ask("fabrikam/Shop/_git/web"), { home });
      expect(stdout).toContain(`password=${fakeToken}`);
      expect(stdout).not.toContain(oldToken);
    }
  }));

test.each<[SnippetId, string, string]>([
  ["git-credential-manager", "path=fabrikam/Shop/_git/web", "git credential reject"],
  ["nuget-credential-provider", "SessionTokenCache.dat", "MicrosoftCredentialProvider"],
  ["azure-cli", "az devops logout", "https://dev.azure.com/fabrikam"],
])("for %s the first of the numbered steps, in either shell, has %s", (id, one, other) => {
  expect(snippetsFor([id], aContext(), { isReplacing: true })[0]?.areSteps).toBe(true);
  for (const shell of ["bash", "powershell"] as const) {
    const [first = ""] = linesOf(id, shell);
    expect(first).toContain(one);
    expect(first).toContain(other);
  }
});

test("a token that replaces none needs none of this", () => {
  for (const id of Object.keys(forgetOld) as SnippetId[]) {
    const [first] = snippetsFor([id], aContext());
    const [replacing] = snippetsFor([id], aContext(), { isReplacing: true });
    expect(replacing?.blocks.length).toBeGreaterThan(first?.blocks.length ?? 0);
    expect(first?.blocks.every(({ title }) => !/Old|clear|logOut/.test(title))).toBe(true);
  }
});

test("no step that forgets the old token asks for a token or has a hole for one", () => {
  for (const blocks of Object.keys(forgetOld).map((id) => linesOf(id as SnippetId, "bash")[0])) {
    expect(blocks).not.toContain("read -rs");
    expect(blocks).not.toContain(snippets.texts.masks.raw);
  }
});
