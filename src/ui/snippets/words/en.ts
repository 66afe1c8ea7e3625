import type { SnippetId } from "../../../tokens/snippets/Snippet";

export type SnippetTitleWords = Readonly<Record<SnippetId, string>>;

/** What the ways to use a token are called. */
export const en: SnippetTitleWords = {
  "git-credential-manager": "Git with Git Credential Manager",
  "git-credential-helper": "Git without a credential manager",
  "git-clone": "Git clone",
  npmrc: "npm",
  "nuget-credential-provider": "NuGet with the credential provider",
  "nuget-config": "NuGet with nuget.config",
  pip: "pip",
  uv: "uv",
  twine: "twine",
  maven: "Maven",
  gradle: "Gradle",
  "universal-packages": "Universal packages",
  curl: "curl and REST",
  "azure-cli": "Azure CLI",
  agent: "Self-hosted agent",
  "deployment-agent": "Deployment group agent",
  "environment-agent": "Machine of an environment",
  "environment-variable": "Environment variable",
  terraform: "Terraform",
  tfx: "tfx",
  vsce: "vsce",
};
