import type { MissingName, Shell, SnippetId, SnippetTexts } from "../../../../tokens/snippets/Snippet";
import { en as blockTitles } from "./block-titles/en";

export interface SnippetWords {
  explanation: string;
}

const snippetWords: Readonly<Record<SnippetId, SnippetWords>> = {
  "git-credential-manager": {
    explanation:
      "Keeps the token in your system's credential store. Needs Git Credential Manager, which comes with Git for Windows. In its OAuth mode, it signs you in with Microsoft Entra instead and does not use the token.",
  },
  "git-credential-helper": {
    explanation:
      "Git's own helpers. The cache keeps the token in memory for eight hours. The store keeps it in a plain-text file in your home folder, so use it only on your own machine. Git erases the token from either when the service refuses it.",
  },
  "git-clone": {
    explanation:
      "Do one of the Git steps first. The address deliberately contains no token: Git would save it in the clone's configuration, and the shell in its history.",
  },
  npmrc: {
    explanation:
      "Two files. The one in your home folder contains the token in base64, which is not encryption. The one beside package.json only names the feed and can be committed.",
  },
  "nuget-credential-provider": {
    explanation:
      "Needs the Azure Artifacts Credential Provider. Older versions call the variable VSS_NUGET_EXTERNAL_FEED_ENDPOINTS. It lasts as long as the shell; in a build system, store the value in a secret variable.",
  },
  "nuget-config": {
    explanation:
      "The file names an environment variable and contains no token, so it can be committed. Packages come from this feed only; add nuget.org as an upstream source of the feed.",
  },
  pip: {
    explanation:
      "The feed is the only index, so nobody can slip in a package with the same name from another one. The token is in a netrc file, which pip reads, and not in the address, which pip would print. It is used for every address on that host.",
  },
  uv: {
    explanation:
      "The feed replaces PyPI as the index, so nobody can slip in a package with the same name from there. uv reads the token from a variable named after the index, so pyproject.toml can be committed.",
  },
  twine: {
    explanation:
      "Publishes the Python packages built into the dist folder. pip can only install. The variable lasts as long as the command.",
  },
  maven: {
    explanation:
      "Neither file contains the token: settings.xml names an environment variable. If you have a settings.xml already, add only the server to it. The id must be the same in both files.",
  },
  gradle: {
    explanation:
      "The file contains no token and can be committed: Gradle reads both variables, which are named after the repository. They last as long as the shell.",
  },
  "universal-packages": {
    explanation:
      "Only the Azure CLI reads and publishes them, with its Azure DevOps extension. Fill in your package's name and version, and its folder as the path.",
  },
  curl: {
    explanation:
      "Basic authentication with an empty user name. curl reads the token from standard input, which keeps it out of command lines and process lists.",
  },
  "azure-cli": {
    explanation:
      "The Azure DevOps extension of the Azure CLI reads this variable. It lasts as long as the shell.",
  },
  agent: {
    explanation:
      "Run these lines in the agent's folder. The agent reads the token from the environment and asks for the pool and its name. It does not keep the token.",
  },
  "deployment-agent": {
    explanation:
      "Run these lines in the agent's folder. The agent reads the token from the environment and asks for the project, the deployment group and its name. It does not keep the token.",
  },
  "environment-agent": {
    explanation:
      "Run these lines in the agent's folder. The agent reads the token from the shell's environment and asks for the project, the Azure Pipelines environment and its name. It does not keep the token.",
  },
  "environment-variable": {
    explanation: "For a tool that reads the token from the environment. It lasts as long as the shell.",
  },
  terraform: {
    explanation:
      "The Azure DevOps provider reads both variables. They last as long as the shell. Do not write the token into a .tf file: it would end up in the state.",
  },
  tfx: {
    explanation:
      "tfx asks for the token itself. Do not use --token, which other users of the machine can see, or tfx login, which stores the token in a plain-text file.",
  },
  vsce: {
    explanation:
      "vsce reads this variable. It lasts as long as the shell. Do not use --pat, which other users of the machine can see.",
  },
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
  asksForToken: "These lines ask for the token; paste it then. That keeps it out of the shell's history.",
  holdsSecret: "This text contains the token. Protect it like the token itself.",
  hiddenUntilRevealed: "Reveal the token to fill it in.",
};

const feedSentences = {
  ofOrganization: "Feed of the whole organization",
  note: "Only a feed made for the whole organization has no project, as its address shows. You can paste that address into the Feed field.",
  taken: "Project and feed are filled in from the address.",
  foreign: (organization: string) =>
    `This feed belongs to the organization ${organization}, where this token does not work.`,
  unreadable:
    "This is not the address of a feed. In Azure Artifacts, choose Connect to feed and copy the address from there.",
  withoutView: (view: string) =>
    `The lines leave out the view @${view}, because packages are published to the feed itself.`,
};

/** Words of the lines that put a token to use. */
export const en = {
  words: snippetWords,
  blocks: blockTitles,
  shells: shellNames,
  missing: missingNames,
  notes: snippetNotes,
  texts: snippetTexts,
  title: "Use the token",
  titleReplacing: "Put it where the old one is",
  shell: "Lines for",
  place: "Fill in your own names",
  names: { project: "Project", repository: "Repository", feed: "Feed" },
  feed: feedSentences,
  copy: (title: string) => `Copy: ${title}`,
  file: (path: string) => `File: ${path}`,
};

export type SnippetTableWords = typeof en;
