export type SnippetId =
  | "git-credential-manager"
  | "git-credential-helper"
  | "git-clone"
  | "npmrc"
  | "nuget-credential-provider"
  | "nuget-config"
  | "pip"
  | "curl"
  | "azure-cli"
  | "agent"
  | "environment-variable"
  | "terraform"
  | "tfx";

export type Shell = "bash" | "powershell" | "any";

/** How the place in the text wants the token: as it is, in base64, as base64 of `:token`, or inside a JSON string. */
export type SecretForm = "raw" | "base64" | "base64Pair" | "json";

/** The token is a hole in the text, never a part of it; so is what a person reads, since it has a language. */
export type Part = string | { secret: SecretForm } | { prompt: "bash" | "powershell" };
export type Line = readonly Part[];

/** What a person reads inside the text of a snippet. */
export interface SnippetTexts {
  /** What the commands say when they ask for the token. */
  readonly prompt: string;
  /** Plainly no token, for as long as it is not revealed. */
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
  | "setToken"
  | "pipConfig"
  | "netrc"
  | "protectNetrc"
  | "callApi"
  | "httpHeader"
  | "setAzureCli"
  | "configureAgent"
  | "setTerraform"
  | "publishExtension";

export interface SnippetBlock {
  kind: "commands" | "file";
  shell: Shell;
  title: BlockTitle;
  /** Of a file: where it belongs. */
  path?: string;
  lines: readonly Line[];
  /** The commands ask for the token themselves: then it is in no command line, no process list and no history. */
  asksForToken: boolean;
}

export type MissingName = "project" | "repository" | "feed";

export interface Snippet {
  id: SnippetId;
  blocks: readonly SnippetBlock[];
  /** Names that were not known; the text has a word in capitals in their place. */
  missing: readonly MissingName[];
}
