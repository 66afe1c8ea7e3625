import { quoteBash } from "../../quote";
import type { SnippetBlock } from "../../Snippet";

/**
 * Publishes with the credential that another block sets up. NuGet wants an API key, which Azure Artifacts ignores: a
 * token given as the key signs no one in.
 * https://learn.microsoft.com/azure/devops/artifacts/nuget/dotnet-exe
 */
export function nugetPush(source: string): SnippetBlock {
  // Quoted, because dotnet expands the pattern itself.
  const command = `dotnet nuget push 'bin/Release/*.nupkg' --source ${quoteBash(source)} --api-key az`;
  return { kind: "commands", shell: "any", title: "nugetPush", lines: [[command]], asksForToken: false };
}
