import { exportToken } from "../exportToken";
import type { SnippetBlock } from "../Snippet";

/** https://github.com/microsoft/vscode-vsce (src/main.ts): an option `--pat` would be visible to other users. */
export function vsce(): SnippetBlock[] {
  const publish = ["vsce publish"];
  return exportToken("publishExtension", "VSCE_PAT", { bash: publish, powerShell: publish });
}
