import type { TemplateWords } from "../../../tokens/templates/OfferedTemplate";

export const en: Readonly<Record<string, TemplateWords>> = {
  clone: {
    title: "Clone",
    forWhat: "Clone and fetch Git repositories with a tool that cannot sign in through a browser.",
    why: "Code (read) is enough to clone and fetch. It cannot push.",
    alternative:
      "On your own computer you may not need a token: Git Credential Manager signs you in with Microsoft Entra and renews the sign-in by itself. In a pipeline, the job's own access token can clone.",
  },
  "clone-and-push": {
    title: "Clone and push",
    forWhat: "Clone, fetch and push to Git repositories, and work with pull requests.",
    why: "Code (read and write) is the narrowest scope that can push. It cannot create, rename or delete repositories.",
    alternative:
      "On your own computer you may not need a token: Git Credential Manager signs you in with Microsoft Entra and renews the sign-in by itself. A service can use a managed identity or service principal.",
  },
  "pull-request-bot": {
    title: "Pull request bot",
    forWhat: "Read pull requests, comment on them and set their status, from a script or another system.",
    why: "Code (read) reads the changes, Code (status) sets the status, and PR threads writes comments. None of them can push, vote or complete a pull request.",
    alternative:
      "In a pipeline you may not need a token: an Azure DevOps service connection signs in with Microsoft Entra, for example in the task AzureCLI@3 with connectionType: azureDevOps.",
  },
  "agent-registration": {
    title: "Agent registration",
    forWhat: "Register a self-hosted agent in an agent pool, or remove it.",
    why: "Agent pools (read and manage) is all that registration needs. The agent uses the token only during configuration and has a key of its own afterwards, so a few days are enough.",
    alternative:
      "You may not need a token: an agent can be registered with a service principal, or by signing in with a device code.",
  },
  "deployment-group-agent": {
    title: "Deployment group agent",
    forWhat: "Register a machine in a deployment group for classic releases, or remove it.",
    why: "Deployment group (read and manage) is all that registration needs. The agent has a key of its own afterwards, so a few days are enough.",
    alternative:
      "You may not need a token: an agent can be registered with a service principal, or by signing in with a device code. Microsoft's guide asks for a token for all organizations here, which no longer works.",
  },
  "environment-resource": {
    title: "Machine in an environment",
    forWhat: "Register a virtual machine as a resource of an Azure Pipelines environment, or remove it.",
    why: "Environment (read and manage) is all that registration needs. The agent has a key of its own afterwards, so a few days are enough.",
    alternative:
      "You may not need a token of your own: the environment's page offers a registration script with a token that soon expires. An agent can also be registered with a service principal.",
  },
  "packages-read": {
    title: "Packages, read",
    forWhat: "Install packages from a feed with npm, NuGet, pip, uv, Maven or another client.",
    why: "Packaging (read) downloads packages. It cannot publish.",
    alternative:
      "On your own computer you may not need a token: the Azure Artifacts credential providers for NuGet, pip and npm sign you in with Microsoft Entra. In a pipeline, the authenticate tasks sign in with the job's identity.",
  },
  "packages-publish": {
    title: "Packages, publish",
    forWhat: "Publish packages to a feed with npm, NuGet, twine, uv or Maven, from outside Azure Pipelines.",
    why: "Packaging (read and write) is the narrowest scope that can publish. It cannot delete feeds.",
    alternative:
      "You may not need a token: publish from a pipeline, whose build service identity can be given the right to publish to the feed.",
  },
  maven: {
    title: "Maven and Gradle packages",
    forWhat: "Use packages from a feed with Maven or Gradle.",
    why: "Packaging (read) downloads packages. It cannot publish.",
    alternative:
      "You may not need a token: in a pipeline, the Maven authenticate task signs in with the job's identity, and Gradle can use the job's access token.",
  },
  "universal-packages": {
    title: "Universal packages",
    forWhat: "Publish and download universal packages, which hold files of any kind, with the Azure CLI.",
    why: "Packaging (read and write) is the narrowest scope that can publish. To download only, Packaging (read) is enough.",
    alternative:
      "You may not need a token: in a pipeline, the universal packages task uses the job's identity. On your own computer, az login signs you in with Microsoft Entra.",
  },
  "build-queue": {
    title: "Queue builds",
    forWhat: "Start builds and pipeline runs from a script or another system, and read their results.",
    why: "Build (read and execute) is the narrowest scope that can start a run. Without execute, a token can only read.",
    alternative:
      "You may not need a token: a pipeline can start another through a pipeline resource, or sign in with an Azure DevOps service connection in the task AzureCLI@3 (connectionType: azureDevOps). Another system can use a service principal.",
  },
  "build-badge": {
    title: "Build status",
    forWhat: "Read the status of builds for a badge, a dashboard or a status light.",
    why: "Build (read) shows builds and their badges. It cannot start them.",
    alternative:
      "You may not need a token: anyone can read a badge unless the project or the organization disables anonymous access to badges.",
  },
  release: {
    title: "Releases",
    forWhat: "Create classic releases and start deployments from a script or another system.",
    why: "Release (read, write and execute) is the narrowest scope that can create and deploy a release. It cannot manage permissions of release pipelines or delete releases.",
    alternative:
      "You may not need a token: a release can start by itself when a build ends, and a pipeline can sign in with an Azure DevOps service connection in the task AzureCLI@3 (connectionType: azureDevOps). Another system can use a service principal.",
  },
  "work-items-read": {
    title: "Work items, read",
    forWhat: "Read work items, queries and boards, for reports and dashboards.",
    why: "Work items (read) shows work items and runs queries. It changes nothing.",
    alternative:
      "You may not need a token: a service that runs in Azure can read with its managed identity, and a person can sign in with Microsoft Entra.",
  },
  "work-items-write": {
    title: "Work items, write",
    forWhat: "Create and change work items from a script or another system.",
    why: "Work items (read and write) creates and changes work items and queries. It does not need full access to work items.",
    alternative:
      "You may not need a token: a service that runs in Azure can write with its managed identity, which then appears in the history instead of your name.",
  },
  analytics: {
    title: "Power BI and Excel",
    forWhat: "Read Analytics with Power BI, Excel or another program that reads OData.",
    why: "Analytics (read) queries the data and changes nothing. In the program, choose Basic, any user name, and the token as the password.",
    alternative:
      "You may not need a token: choose Organizational account in Power BI or Excel to sign in with Microsoft Entra.",
  },
  "marketplace-publish": {
    title: "Marketplace, publish",
    forWhat: "Publish an Azure DevOps extension to the Visual Studio Marketplace with tfx.",
    why: "Marketplace (publish) is the narrowest scope that can upload a new version. It cannot manage publishers.",
    alternative:
      "You may not need a token: add a service principal or managed identity to your publisher and publish with its Microsoft Entra token, as Microsoft documents. Tokens for all organizations stop working on December 1, 2026; a token for one organization is reported to work.",
  },
  "vscode-publish": {
    title: "Visual Studio Code extension",
    forWhat: "Publish an extension for Visual Studio Code to the Marketplace with vsce.",
    why: "Marketplace (manage) is the scope that the vsce guide names. It can also change and delete your extensions and publishers.",
    alternative:
      "You may not need a token: vsce signs in with Microsoft Entra if you add --azure-credential, as Microsoft documents. Tokens for all organizations stop working on December 1, 2026; a token for one organization is reported to work.",
  },
  terraform: {
    title: "Terraform",
    forWhat: "Manage projects, repositories, pipelines, service connections and variable groups as code.",
    why: "These scopes let the provider manage these five kinds of resource; Work items (read) lets it look up the process of a new project. Remove the scopes for any kind that your configuration does not use.",
    alternative:
      "You may not need a token: the Terraform provider signs in as a managed identity or service principal, including with workload identity federation. Prefer that, because this token can change a lot.",
  },
  "audit-log-read": {
    title: "Audit log, read",
    forWhat: "Download the organization's audit log for an audit or an investigation.",
    why: "Audit log (read) downloads events. You also need the permission to view the audit log.",
    alternative:
      "For a permanent copy you may not need a token: an audit stream sends the events to Azure Monitor, Splunk or Event Grid by itself.",
  },
  "test-results": {
    title: "Test results",
    forWhat: "Publish test runs and their results from outside Azure Pipelines.",
    why: "Test management (read and write) is the narrowest scope that can add runs and results.",
    alternative:
      "You may not need a token: in a pipeline, the task that publishes test results uses the job's own identity.",
  },
  wiki: {
    title: "Wiki",
    forWhat: "Read and change wiki pages from a script, for example to publish generated pages.",
    why: "Wiki (read and write) reads, adds and changes pages. It gives no access to other repositories.",
    alternative:
      "You may not need a token: a service that runs in Azure can use its managed identity, and a pipeline can use its job's access token.",
  },
  blank: {
    title: "Blank",
    forWhat: "Something else: choose the scopes yourself.",
    why: "Nothing is chosen. Add only what the job needs; each scope shows what it includes.",
    alternative:
      "Ask first whether the job needs a person's token: a service can use a managed identity or service principal, and a person can sign in with Microsoft Entra.",
  },
};
