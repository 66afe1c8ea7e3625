import type { BlockTitle, Line, SnippetBlock } from "./Snippet";

/**
 * The commands ask for the token instead of holding it. A here-document would be in the history of an interactive
 * shell, an argument in the list of processes as well; what `read` reads is in neither, and `printf` is a builtin.
 * One compound command, so that no pasted line is taken for the answer. Without `read -p`, which means something else in zsh.
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
  /** The shell itself keeps what the commands set; otherwise all of it is gone with the subshell. */
  keeps?: boolean;
}

/** `$token` is asked for and known inside the block only. Works in Windows PowerShell 5.1 too, hence no `-MaskInput`. */
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

/** A file holds the token where its tool has no better place. */
export function fileBlock(title: BlockTitle, path: string, lines: readonly Line[]): SnippetBlock {
  return { kind: "file", shell: "any", title, path, lines, asksForToken: false };
}
