export const snippetIds = [
  "git-credential-manager",
  "git-credential-helper",
  "git-clone",
  "npmrc",
  "nuget-credential-provider",
  "nuget-config",
  "pip",
  "uv",
  "twine",
  "maven",
  "gradle",
  "universal-packages",
  "curl",
  "azure-cli",
  "agent",
  "deployment-agent",
  "environment-agent",
  "environment-variable",
  "terraform",
  "tfx",
  "vsce",
] as const;

export type SnippetId = (typeof snippetIds)[number];

export type Shell = "bash" | "powershell" | "any";

/** The form the text needs the token in: as it is, in base64, as base64 of `:token`, or inside a JSON string. */
export type SecretForm = "raw" | "base64" | "base64Pair" | "json";

/**
 * The token is a hole in the text, never part of it. So are the words people read, since they depend on the
 * language.
 */
export type Part = string | { secret: SecretForm } | { prompt: "bash" | "powershell" };
export type Line = readonly Part[];

/** Words people read inside a snippet. */
export interface SnippetTexts {
  /** The prompt with which the commands ask for the token. */
  readonly prompt: string;
  /** Obviously not a token; shown until the token is revealed. */
  readonly masks: Readonly<Record<SecretForm, string>>;
}

/** Keys into the words. */
export type BlockTitle =
  | "approveWithManager"
  | "approveInMemory"
  | "approveInFile"
  | "clone"
  | "userNpmrc"
  | "projectNpmrc"
  | "setEndpoints"
  | "endpointsValue"
  | "nugetConfig"
  | "nugetPush"
  | "setToken"
  | "pipConfig"
  | "netrc"
  | "protectNetrc"
  | "uvIndex"
  | "setUvIndex"
  | "publishWithUv"
  | "publishWithTwine"
  | "mavenSettings"
  | "pomRepository"
  | "pomDistribution"
  | "gradleRepository"
  | "setGradle"
  | "publishUniversal"
  | "downloadUniversal"
  | "callApi"
  | "httpHeader"
  | "setAzureCli"
  | "configureAgent"
  | "setTerraform"
  | "publishExtension"
  | "rejectOld"
  | "clearSessionTokens"
  | "logOutAzureCli";

export interface SnippetBlock {
  kind: "commands" | "file";
  shell: Shell;
  title: BlockTitle;
  /** For a file: where to save it. */
  path?: string;
  lines: readonly Line[];
  /** The commands ask for the token themselves, which keeps it out of command lines, process lists and the history. */
  asksForToken: boolean;
}

export type MissingName = "project" | "repository" | "feed";

export interface Snippet {
  id: SnippetId;
  /** Its blocks depend on each other, in this order; otherwise they are alternatives. */
  areSteps: boolean;
  blocks: readonly SnippetBlock[];
  /** Names that were not known; the text has a placeholder in capitals instead. */
  missing: readonly MissingName[];
}
