import type { SnippetId } from "../../../tokens/snippets/Snippet";
import type { ReplaceWords } from "./words/en";

/** How each tool does without a token. */
const waysOut: Partial<Readonly<Record<SnippetId, keyof ReplaceWords["waysOut"]>>> = {
  "git-credential-manager": "gitCredentialManager",
  "git-credential-helper": "git",
  npmrc: "feeds",
  "nuget-credential-provider": "feeds",
  "nuget-config": "feeds",
  pip: "feeds",
  uv: "feeds",
  twine: "feeds",
  maven: "feeds",
  gradle: "feeds",
  "universal-packages": "azureCli",
  "azure-cli": "azureCli",
  curl: "scripts",
  "environment-variable": "scripts",
  terraform: "scripts",
  tfx: "publishing",
  vsce: "publishing",
  agent: "agent",
  "deployment-agent": "agent",
  "environment-agent": "agent",
};

/** What to say below a tool's lines; nothing for a tool that needs no token of its own. */
export function wayOutOf(id: SnippetId, text: ReplaceWords): string | undefined {
  const way = waysOut[id];
  return way && text.wayOut(text.waysOut[way]);
}
