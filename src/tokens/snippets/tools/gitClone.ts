import type { Place } from "../placeOf";
import { quoteBash, quotePowerShell } from "../quote";
import type { SnippetBlock } from "../Snippet";

/** The address contains no token: Git would keep it in the clone's configuration, and the shell in its history. */
export function gitClone({ git }: Place): SnippetBlock[] {
  const block = { kind: "commands", title: "clone", asksForToken: false } as const;
  return [
    { ...block, shell: "bash", lines: [[`git clone ${quoteBash(git.url)}`]] },
    { ...block, shell: "powershell", lines: [[`git clone ${quotePowerShell(git.url)}`]] },
  ];
}
