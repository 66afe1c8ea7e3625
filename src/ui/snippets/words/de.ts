import type { SnippetTitleWords } from "./en";

/** What the ways to use a token are called. */
export const de: SnippetTitleWords = {
  "git-credential-manager": "Git mit Git Credential Manager",
  "git-credential-helper": "Git ohne Anmeldeinformationsverwaltung",
  "git-clone": "Git-Klon",
  npmrc: "npm",
  "nuget-credential-provider": "NuGet mit dem Anmeldeinformationsanbieter",
  "nuget-config": "NuGet mit nuget.config",
  pip: "pip",
  uv: "uv",
  twine: "twine",
  maven: "Maven",
  gradle: "Gradle",
  "universal-packages": "Universelle Pakete",
  curl: "curl und REST",
  "azure-cli": "Azure-Befehlszeilenschnittstelle (Azure CLI)",
  agent: "Selbst gehosteter Agent",
  "deployment-agent": "Agent einer Bereitstellungsgruppe",
  "environment-agent": "Computer einer Umgebung",
  "environment-variable": "Umgebungsvariable",
  terraform: "Terraform",
  tfx: "tfx",
  vsce: "vsce",
};
