/** Tools that are known by what they do rather than by a name of their own. */
export type DescribedTool = "jetBrains" | "reposInVsCode" | "boardsInVsCode" | "artifacts";

export type ToolName =
  | DescribedTool
  | "Git Credential Manager"
  | "Team Explorer Everywhere"
  | "azdo-npm-auth"
  | "ado-npm-auth"
  | "azure-pat-helper"
  | "PatTool";

export type RecognizedName =
  /** A tool that makes tokens for itself. `machine` and `date` are taken from the name, unchecked. */
  | {
      readonly kind: "tool";
      readonly tool: ToolName;
      readonly machine?: string | undefined;
      readonly date?: string | undefined;
    }
  /** A service hook or a deployment set up in the portal; `detail` is what it was created for. */
  | { readonly kind: "serviceHooks"; readonly detail: string }
  | { readonly kind: "loadTest" }
  | { readonly kind: "teams" };

type Sign = (lower: string) => boolean;

function beginning(...starts: readonly string[]): Sign {
  return (lower) => starts.some((start) => lower.startsWith(start));
}

/**
 * Each with the public source the name was seen in. A pattern looks for its separators once, from the left, so that a
 * hostile name takes only linear time; `s` lets the last part take everything that is left. The browser compiles a
 * pattern when it is first tried, 5 ms for all of them, so it is tried only on names that begin or end right.
 */
const madeByTools: readonly (readonly [ToolName, Sign, RegExp])[] = [
  // git-ecosystem/git-credential-manager: src/shared/Microsoft.AzureRepos/AzureDevOpsRestApi.cs
  // microsoft/Git-Credential-Manager-for-Windows: AzureDevOps.Authentication/Src/Authority.cs
  // microsoft/Git-Credential-Manager-for-Mac-and-Linux: VsoAzureAuthority.java
  ["Git Credential Manager", beginning("git: "), /^git: https?:\/\/[^\s/]\S* on (?<machine>.+)$/is],
  // microsoft/azure-devops-intellij: plugin/src/com/microsoft/alm/plugin/authentication/AuthHelper.java
  [
    "jetBrains",
    beginning("azure devops intellij ", "vsts intellij "),
    /^(?:azure devops|vsts) intellij plugin: (?:(?! from: ).)+ from: (?<machine>\S.*?) on: (?<date>.+)$/is,
  ],
  // microsoft/team-explorer-everywhere: com.microsoft.tfs.client.clc/…/prompt/Prompt.java
  ["Team Explorer Everywhere", beginning("tf from: "), /^tf from: (?<machine>\S.*?) on: (?<date>.+)$/is],
  // microsoft/team-explorer-everywhere: com.microsoft.tfs.core.httpclient/…/UsernamePasswordCredentials.java
  ["Team Explorer Everywhere", beginning("tee: "), /^tee: https?:\/\/\S+ on: (?<machine>.+)$/is],
  // microsoft/azure-repos-vscode: src/team-extension.ts
  [
    "reposInVsCode",
    beginning("azure repos ", "vsts vscode "),
    /^(?:azure repos|vsts) vscode extension: https?:\/\/\S+ on (?<machine>.+)$/is,
  ],
  // microsoft/azure-boards-vscode: src/configuration/auth.ts
  ["boardsInVsCode", beginning("azure boards "), /^azure boards vscode extension: https?:\/\/\S+$/i],
  // microsoft/artifacts-credprovider: CredentialProvider.Microsoft/…/Vsts/VstsSessionTokenClient.cs
  ["artifacts", beginning("azure devops artifacts "), /^azure devops artifacts credential provider$/i],
  // johnnyreilly/azdo-npm-auth: src/createPat.ts
  ["azdo-npm-auth", beginning("made by azdo-npm-auth "), /^made by azdo-npm-auth at: (?<date>\d\S+)$/i],
  // microsoft/ado-npm-auth: packages/ado-npm-auth/src/npmrc/generate-npmrc-pat.ts, until October 2025. It names
  // the machine too, but nothing shows where that ends and the organization begins.
  ["ado-npm-auth", (lower) => lower.endsWith("-npmrc-pat"), /^\S+-npmrc-pat$/i],
  // clee704/azure-pat-helper: pat.py
  [
    "azure-pat-helper",
    beginning("["),
    /^\[(?:pat|git|maven|ivy|npm)\] org=\S+ host=(?<machine>\S+) user=.+? timestamp=(?<date>.+)$/is,
  ],
  // TimNilimaa/PatTool: src/Program.cs
  ["PatTool", beginning("auto generated "), /^auto generated pat by pattool$/i],
];

/**
 * "Unexpected notification" on
 * learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
 */
const madeByServices: readonly (readonly [string, RecognizedName])[] = [
  ["webapploadtestcdinttoken", { kind: "loadTest" }],
  ["microsoft teams integration", { kind: "teams" }],
];

/** From the same page. */
const serviceHooksPrefix = "service hooks";

/** Recognizes the names tools give. Anyone can type such a name, so a match explains and proves nothing. */
export function recognizeName(name: string): RecognizedName | undefined {
  const trimmed = name.trim();
  const lower = trimmed.toLowerCase();
  if (lower.startsWith(serviceHooksPrefix)) return serviceHooksName(trimmed.slice(serviceHooksPrefix.length));
  const service = madeByServices.find(([known]) => known === lower);
  return service?.[1] ?? toolName(trimmed, lower);
}

function toolName(name: string, lower: string): RecognizedName | undefined {
  for (const [tool, isLikely, pattern] of madeByTools) {
    const match = isLikely(lower) ? pattern.exec(name) : null;
    if (match)
      return { kind: "tool", tool, machine: match.groups?.machine?.trim(), date: match.groups?.date };
  }
  return undefined;
}

/** `Service Hooks: : Azure App Service: : Deploy web app`; some documents show ` :: ` instead. */
function serviceHooksName(rest: string): RecognizedName | undefined {
  if (!rest.trimStart().startsWith(":")) return undefined;
  const parts = rest.split(":").map((part) => part.trim());
  return { kind: "serviceHooks", detail: parts.filter((part) => part !== "").join(": ") };
}
