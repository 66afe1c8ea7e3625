import { bashBlock, powerShellBlock } from "./askForToken";
import type { BlockTitle, SnippetBlock } from "./Snippet";

/** Runs one command with the token in an environment variable, which is gone when the command ends. */
export function runWithToken(
  title: BlockTitle,
  variable: string,
  command: { bash: string; powerShell: string },
): SnippetBlock[] {
  return [
    bashBlock(title, { variable, after: [`export ${variable}`, command.bash] }),
    powerShellBlock(title, {
      after: [
        `$env:${variable} = $token`,
        `try { ${command.powerShell} }`,
        `finally { Remove-Item Env:${variable} }`,
      ],
    }),
  ];
}
