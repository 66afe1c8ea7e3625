import { exportToken } from "../exportToken";
import type { SnippetBlock } from "../Snippet";

export function environmentVariable(): SnippetBlock[] {
  return exportToken("setToken", "AZURE_DEVOPS_PAT");
}
