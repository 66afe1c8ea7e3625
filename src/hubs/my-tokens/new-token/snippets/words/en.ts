import type {
  BlockTitle,
  MissingName,
  Shell,
  SnippetId,
  SnippetTexts,
} from "../../../../../tokens/snippets/Snippet";

export interface SnippetWords {
  title: string;
  explanation: string;
}

const snippetWords: Readonly<Record<SnippetId, SnippetWords>> = {
  "git-credential-manager": {
    title: "Git with Git Credential Manager",
    explanation:
      "Keeps the token in the credential store of your system. Needs Git Credential Manager, which comes with Git for Windows; in its OAuth mode it signs you in with Microsoft Entra instead and does not use the token.",
  },
  "git-credential-helper": {
    title: "Git without a credential manager",
    explanation:
      "Git's own helpers: the cache keeps the token in memory for eight hours; the store keeps it in a plain file in your home folder, so use that only on a machine of your own. Git erases the token from either when the service refuses it.",
  },
  "git-clone": {
    title: "Git clone",
    explanation:
      "Do one of the Git steps first. The address holds no token on purpose: Git would write it into the configuration of the clone, and the shell into its history.",
  },
  npmrc: {
    title: "npm",
    explanation:
      "Two files: the one in your home folder holds the token in base64, which is not encryption; the one beside package.json only names the feed and can be committed.",
  },
  "nuget-credential-provider": {
    title: "NuGet with the credential provider",
    explanation:
      "Needs the Azure Artifacts Credential Provider. The variable lasts as long as the shell. In a build system, keep the value as a secret variable.",
  },
  "nuget-config": {
    title: "NuGet with nuget.config",
    explanation:
      "The file names an environment variable and holds no token, so it can be committed. Packages come from this feed alone; add nuget.org as an upstream source of the feed.",
  },
  pip: {
    title: "pip",
    explanation:
      "The feed is the only index, so that nobody can slip in a package of the same name from another. The token stands in a netrc file, which pip reads, and not in the address, which pip would print. It is used for every address of that host.",
  },
  curl: {
    title: "curl and REST",
    explanation:
      "Basic authentication with an empty user name. curl reads the token from standard input, so that it is in no command line and no list of processes.",
  },
  "azure-cli": {
    title: "Azure CLI",
    explanation:
      "The Azure DevOps extension of the Azure CLI reads this variable. It lasts as long as the shell.",
  },
  agent: {
    title: "Self-hosted agent",
    explanation:
      "Run it in the folder of the agent. The agent reads the token from the environment and asks for the pool and its name. It does not keep the token.",
  },
  "environment-variable": {
    title: "Environment variable",
    explanation: "For a tool that reads the token from the environment. It lasts as long as the shell.",
  },
  terraform: {
    title: "Terraform",
    explanation:
      "The Azure DevOps provider reads both variables. They last as long as the shell. Do not write the token into a .tf file: it would end in the state.",
  },
  tfx: {
    title: "tfx",
    explanation:
      "tfx asks for the token itself. Do not use --token, which other users of the machine can see, nor tfx login, which keeps the token in a plain file.",
  },
};

const blockTitles: Readonly<Record<BlockTitle, string>> = {
  approveWithManager: "Hand the token to Git Credential Manager",
  approveInMemory: "Keep the token in memory for eight hours",
  approveInFile: "Keep the token in a plain file",
  clone: "Clone",
  userNpmrc: "Add to .npmrc in your home folder",
  projectNpmrc: "Add to .npmrc beside package.json",
  setEndpoints: "Set the variable for this shell",
  endpointsValue: "Value for a secret variable of a build system",
  nugetConfig: "nuget.config of your project",
  setToken: "Set the variable for this shell",
  pipConfig: "Configuration of pip",
  netrc: "Add to the netrc file in your home folder",
  protectNetrc: "Let nobody else read it",
  callApi: "Call the REST API",
  httpHeader: "Header, for tools that take one",
  setAzureCli: "Set the variable and the organization",
  configureAgent: "Configure the agent",
  setTerraform: "Set the variables for this shell",
  publishExtension: "Publish",
};

const shellNames: Readonly<Record<Shell, string>> = {
  bash: "bash and zsh",
  powershell: "PowerShell",
  any: "Any system",
};

const missingNames: Readonly<Record<MissingName, string>> = {
  project: "Replace YOUR_PROJECT with the name of your project.",
  repository: "Replace YOUR_REPOSITORY with the name of your repository.",
  feed: "Replace YOUR_FEED with the name of your feed.",
};

/** Inside the text that is copied. */
const snippetTexts: SnippetTexts = {
  prompt: "Paste the token, then press Enter",
  masks: {
    raw: "<your token>",
    json: "<your token>",
    base64: "<your token in base64>",
    base64Pair: "<a colon and your token, in base64>",
  },
};

const snippetNotes = {
  asksForToken: "These lines ask for the token; paste it then. That way it is not in the shell's history.",
  holdsSecret: "This text holds the token. Keep it as carefully as the token itself.",
  hiddenUntilRevealed: "Reveal the token to fill it in.",
};

/** Words of the lines that put a token to use. */
export const en = {
  words: snippetWords,
  blocks: blockTitles,
  shells: shellNames,
  missing: missingNames,
  notes: snippetNotes,
  texts: snippetTexts,
};

export type SnippetTableWords = typeof en;
