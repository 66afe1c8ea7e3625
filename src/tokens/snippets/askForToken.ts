import type { BlockTitle, Line, SnippetBlock } from "./Snippet";

/**
 * The commands ask for the token instead of containing it. A here-document would end up in the history of an
 * interactive shell, and an argument in the process list as well. What `read` reads ends up in neither, and
 * `printf` is a builtin. It is one compound command, so that no pasted line is read as the answer. It avoids
 * `read -p`, which means something else in zsh.
 */
export function bashBlock(
  title: BlockTitle,
  { variable = "PAT", before = [], after, keeps = false }: BashCommands,
): SnippetBlock {
  const [open, close] = keeps ? ["{", "}"] : ["(", ")"];
  const ask: Line = ["  printf '%s' ", { prompt: "bash" }, " >&2"];
  const body = [`read -rs ${variable}`, `printf '\\n' >&2`, ...after].map((command) => [`  ${command}`]);
  return commands("bash", title, [...before.map((line) => [line]), [open], ask, ...body, [close]]);
}

interface BashCommands {
  variable?: string;
  before?: readonly string[];
  after: readonly string[];
  /** Keeps what the commands set in the shell itself; otherwise everything is gone when the subshell ends. */
  keeps?: boolean;
}

/**
 * `$token` is asked for and exists only inside the block. This also works in Windows PowerShell 5.1, which
 * lacks `-MaskInput`.
 */
export function powerShellBlock(
  title: BlockTitle,
  { before = [], after }: { before?: readonly string[]; after: readonly string[] },
): SnippetBlock {
  const secure: Line = ["(Read-Host ", { prompt: "powershell" }, " -AsSecureString)"];
  const ask = ["  $token = [Net.NetworkCredential]::new('', ", ...secure, ").Password.Trim()"];
  const body = after.map((command) => [`  ${command}`]);
  return commands("powershell", title, [...before.map((line) => [line]), ["& {"], ask, ...body, ["}"]]);
}

function commands(shell: "bash" | "powershell", title: BlockTitle, lines: readonly Line[]): SnippetBlock {
  return { kind: "commands", shell, title, lines, asksForToken: true };
}

/** One command that needs no token, for each shell. */
export function commandBlocks(
  title: BlockTitle,
  { bash, powerShell }: { readonly bash: string; readonly powerShell: string },
): SnippetBlock[] {
  const block = (shell: "bash" | "powershell", line: string): SnippetBlock => ({
    ...commands(shell, title, [[line]]),
    asksForToken: false,
  });
  return [block("bash", bash), block("powershell", powerShell)];
}

/** The token goes into a file if its tool offers no better place. */
export function fileBlock(title: BlockTitle, path: string, lines: readonly Line[]): SnippetBlock {
  return { kind: "file", shell: "any", title, path, lines, asksForToken: false };
}
