import type { Alternative } from "./Template";

const learn = "https://learn.microsoft.com/azure/devops";

/** Ways to do the job without a personal access token, each with Microsoft's page about it. */
export const alternatives = {
  entraSignIn: {
    kind: "entraSignIn",
    documentation: `${learn}/repos/git/set-up-credential-managers`,
  },
  managedIdentity: {
    kind: "managedIdentity",
    documentation: `${learn}/integrate/get-started/authentication/service-principal-managed-identity`,
  },
  workloadIdentity: {
    kind: "workloadIdentity",
    documentation: `${learn}/integrate/get-started/authentication/service-principal-managed-identity`,
  },
  agentServicePrincipal: {
    kind: "managedIdentity",
    documentation: `${learn}/pipelines/agents/service-principal-agent-registration`,
  },
  pipelineIdentity: {
    kind: "pipelineIdentity",
    documentation: `${learn}/pipelines/process/access-tokens`,
  },
  /** The service connection of the type "Azure DevOps", for `AzureCLI@3` with `connectionType: azureDevOps`. */
  azureDevOpsConnection: {
    kind: "azureDevOpsConnection",
    documentation: `${learn}/pipelines/library/add-devops-entra-service-connection`,
  },
  registrationScript: {
    kind: "registrationScript",
    documentation: `${learn}/pipelines/process/environments-virtual-machines`,
  },
  anonymousBadge: {
    kind: "anonymousBadge",
    documentation: `${learn}/pipelines/create-first-pipeline#add-a-status-badge-to-your-repository`,
  },
  analyticsSignIn: {
    kind: "entraSignIn",
    documentation: `${learn}/report/powerbi/client-authentication-options`,
  },
  marketplaceIdentity: {
    kind: "workloadIdentity",
    documentation: `${learn}/extend/publish/command-line`,
  },
  vsceIdentity: {
    kind: "workloadIdentity",
    documentation:
      "https://code.visualstudio.com/api/working-with-extensions/publishing-extension#secure-automated-publishing-to-visual-studio-marketplace",
  },
  artifactsCredentialProvider: {
    kind: "artifactsCredentialProvider",
    documentation: `${learn}/artifacts/nuget/nuget-exe`,
  },
  auditStreaming: {
    kind: "auditStreaming",
    documentation: `${learn}/organizations/audit/auditing-streaming`,
  },
} as const satisfies Record<string, Alternative>;
