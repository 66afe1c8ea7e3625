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
  artifactsCredentialProvider: {
    kind: "artifactsCredentialProvider",
    documentation: `${learn}/artifacts/nuget/nuget-exe`,
  },
  auditStreaming: {
    kind: "auditStreaming",
    documentation: `${learn}/organizations/audit/auditing-streaming`,
  },
} as const satisfies Record<string, Alternative>;
