import { bashBlock, powerShellBlock } from "./askForToken";
import type { BlockTitle, SnippetBlock } from "./Snippet";

/** Puts the token into an environment variable of this shell and runs the commands that need it. */
export function exportToken(
  title: BlockTitle,
  variable: string,
  more: { bash?: readonly string[]; powerShell?: readonly string[] } = {},
): SnippetBlock[] {
  return [
    bashBlock(title, { variable, after: [`export ${variable}`, ...(more.bash ?? [])], keeps: true }),
    powerShellBlock(title, { after: [`$env:${variable} = $token`, ...(more.powerShell ?? [])] }),
  ];
}
