/** What kind of program acted, by its own words. `other` is none of these, `unknown` says nothing of itself. */
export type AuditClientKind =
  | "git"
  | "agent"
  | "terraform"
  | "azureCli"
  | "vsCode"
  | "visualStudio"
  | "browser"
  | "npm"
  | "nuget"
  | "python"
  | "curl"
  | "powershell"
  | "node"
  | "java"
  | "dotnet"
  | "other"
  | "unknown";

/**
 * The first that fits counts, so what is built on something else comes before it: the Azure CLI names Python too,
 * PowerShell and Visual Studio Code call themselves `Mozilla/5.0`, and the agent and Visual Studio use the .NET client.
 */
const signs: readonly (readonly [AuditClientKind, RegExp])[] = [
  // The log may cut a long one short: `VSServices/… (NetStandard; Linux …) VstsAgentCore-l` has been published.
  ["agent", /\bVstsAgent/i],
  // `go/go1.25 (linux amd64) azure-devops-go-api/0.0.0 terraform-provider-azuredevops/1.12.0`
  ["terraform", /\b(?:terraform|hashicorp|opentofu)\b/i],
  // `python/3.11.5 (…) msrest/0.7.1 azure-devops/5.1.0b4 devOpsCli/0.25.0`
  ["azureCli", /\b(?:AZURECLI|devOpsCli)\b/i],
  // Also in Visual Studio: `NuGet VS VSIX/6.14.0 (WINDOWS, Community/17.0)`
  ["nuget", /\bNuGet\b/i],
  // `Mozilla/5.0 (Windows NT; Windows NT 10.0; en-US) WindowsPowerShell/5.1.19041.1237`
  ["powershell", /\b(?:(?:Windows)?PowerShell|pwsh)\b/i],
  // `Mozilla/5.0 (…) Code/1.106.0 Chrome/… Electron/…`
  ["vsCode", /\b(?:VSCode|Visual Studio Code)\b|(?:^|\s)Code(?: - Insiders|-OSS)?\/\d/i],
  // `Team Foundation (devenv.exe, 15.129.30720.4, Enterprise, SKU:54)`
  ["visualStudio", /\bdevenv\b|\bTeam ?Explorer\b(?! Everywhere)|\bVisual ?Studio\//i],
  ["browser", /\bMozilla\//i],
  // `VSServices/16.170.30907.1 (NetStandard; Microsoft Windows 10.0.22621)`
  ["dotnet", /\b(?:VSServices|RestSharp|dotnet)\/|\bTeam Foundation \(|(?:^|\s)\.NET\b/i],
  // `git/2.51.0.windows.1`, `go-git/5.x`, `JGit/7.4.0`, `git-lfs/3.7.1 (GitHub; linux amd64; go 1.25)`
  ["git", /\b(?:git|jgit|git-lfs|git-credential-manager)\//i],
  // `npm/11.6.2 node/v24.11.0 linux x64 workspaces/false`
  ["npm", /\b(?:p?npm|yarn)\//i],
  ["python", /\b(?:python(?:-\w+)?|pip|twine|uv|msrest|azsdk-python[\w-]*|azure-devops)\//i],
  ["curl", /\b(?:lib)?curl\//i],
  // `tfx-cli/0.23.0 (azure-devops-node-api 15.1.1; linux 6.8.0)`
  ["node", /\b(?:(?:azure-devops|vsts)-node-api|node|undici|axios|tfx-cli)\b/i],
  // `Apache-Maven/3.9.11 (Java 21.0.8; Linux 6.8.0)`
  ["java", /\bJava\b|\b(?:Apache-HttpClient|Apache-Maven|Gradle|okhttp)\/|\bTeam Explorer Everywhere\b/i],
];

/**
 * The kind of program that a user agent names. Anybody can write anything there: it is what the client claims, never
 * proof.
 */
export function clientOf(userAgent: string | undefined): AuditClientKind {
  const text = (userAgent ?? "").slice(0, 500).trim();
  if (text === "") return "unknown";
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? "other";
}
