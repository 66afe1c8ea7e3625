import { bashBlock, powerShellBlock } from "./askForToken";
import type { Place } from "./placeOf";
import { quoteBash, quotePowerShell } from "./quote";
import type { BlockTitle, SnippetBlock } from "./Snippet";

/** Passes a credential to Git's helpers through standard input: https://git-scm.com/docs/git-credential#IOFMT */
export function approveInBash(title: BlockTitle, place: Place, before: readonly string[]): SnippetBlock {
  const words = credentialLines(place).map(quoteBash).join(" ");
  const after = [`printf '%s\\n' ${words} "password=$PAT" '' | git credential approve`];
  return bashBlock(title, { before, after });
}

export function approveInPowerShell(
  title: BlockTitle,
  place: Place,
  before: readonly string[],
): SnippetBlock {
  const words = credentialLines(place).map(quotePowerShell).join(", ");
  const after = [
    // Windows PowerShell would otherwise send ASCII to Git.
    "$OutputEncoding = [Text.UTF8Encoding]::new($false)",
    `@(${words}, "password=$token", '') | git credential approve`,
  ];
  return powerShellBlock(title, { before, after });
}

/** What names the credential, without its password. */
export function credentialLines({ git }: Place): string[] {
  const { protocol, host, path, userName } = git;
  const pathLine = path === "" ? [] : [`path=${path}`];
  return [`protocol=${protocol}`, `host=${host}`, ...pathLine, `username=${userName}`];
}
