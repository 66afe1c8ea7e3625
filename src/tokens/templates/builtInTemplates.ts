import { alternatives } from "./alternatives";
import type { Template } from "./Template";

/** The template that preselects nothing. */
export const blankTemplateId = "blank";

const namePattern = "{template} {user} {date}";
const gitSnippets = ["git-clone", "git-credential-manager", "git-credential-helper"] as const;
const feedSnippets = ["npmrc", "nuget-credential-provider", "nuget-config", "pip"] as const;
const restSnippets = ["curl", "azure-cli", "environment-variable"] as const;

/** The templates that ship with the extension, in the order they are offered; blank comes last. */
export const builtInTemplates: readonly Template[] = [
  {
    id: "clone",
    scopes: ["vso.code"],
    lifetimeDays: 30,
    namePattern,
    snippets: gitSnippets,
    alternative: alternatives.entraSignIn,
  },
  {
    id: "clone-and-push",
    scopes: ["vso.code_write"],
    lifetimeDays: 30,
    namePattern,
    snippets: gitSnippets,
    alternative: alternatives.entraSignIn,
  },
  {
    id: "agent-registration",
    scopes: ["vso.agentpools_manage"],
    lifetimeDays: 7,
    namePattern,
    snippets: ["agent"],
    alternative: alternatives.agentServicePrincipal,
  },
  {
    id: "packages-read",
    scopes: ["vso.packaging"],
    lifetimeDays: 30,
    namePattern,
    snippets: feedSnippets,
    alternative: alternatives.artifactsCredentialProvider,
  },
  {
    id: "packages-publish",
    scopes: ["vso.packaging_write"],
    lifetimeDays: 7,
    namePattern,
    snippets: feedSnippets,
    alternative: alternatives.pipelineIdentity,
  },
  {
    id: "build-queue",
    scopes: ["vso.build_execute"],
    lifetimeDays: 30,
    namePattern,
    snippets: restSnippets,
    api: { host: "core", path: "{project}/_apis/build/builds?$top=1&api-version=7.1" },
    alternative: alternatives.workloadIdentity,
  },
  {
    id: "release",
    scopes: ["vso.release_execute"],
    lifetimeDays: 7,
    namePattern,
    snippets: restSnippets,
    api: { host: "vsrm", path: "{project}/_apis/release/releases?$top=1&api-version=7.1" },
    alternative: alternatives.workloadIdentity,
  },
  {
    id: "work-items-read",
    scopes: ["vso.work"],
    lifetimeDays: 30,
    namePattern,
    snippets: restSnippets,
    api: { host: "core", path: "_apis/wit/fields?api-version=7.1" },
    alternative: alternatives.managedIdentity,
  },
  {
    id: "work-items-write",
    scopes: ["vso.work_write"],
    lifetimeDays: 30,
    namePattern,
    snippets: restSnippets,
    api: { host: "core", path: "_apis/wit/fields?api-version=7.1" },
    alternative: alternatives.managedIdentity,
  },
  {
    id: "marketplace-publish",
    scopes: ["vso.gallery_publish"],
    lifetimeDays: 7,
    namePattern,
    snippets: ["tfx"],
    alternative: alternatives.workloadIdentity,
  },
  {
    id: "terraform",
    scopes: [
      "vso.project_manage",
      "vso.code_manage",
      "vso.build_execute",
      "vso.serviceendpoint_manage",
      "vso.variablegroups_manage",
    ],
    lifetimeDays: 7,
    namePattern,
    snippets: ["terraform"],
    alternative: alternatives.managedIdentity,
  },
  {
    id: "audit-log-read",
    scopes: ["vso.auditlog"],
    lifetimeDays: 7,
    namePattern,
    snippets: ["curl", "environment-variable"],
    api: { host: "auditservice", path: "_apis/audit/auditlog?batchSize=1&api-version=7.1-preview.1" },
    alternative: alternatives.auditStreaming,
  },
  {
    id: "test-results",
    scopes: ["vso.test_write"],
    lifetimeDays: 30,
    namePattern,
    snippets: restSnippets,
    api: { host: "core", path: "{project}/_apis/test/runs?$top=1&api-version=7.1" },
    alternative: alternatives.pipelineIdentity,
  },
  {
    id: "wiki",
    scopes: ["vso.wiki_write"],
    lifetimeDays: 30,
    namePattern,
    snippets: restSnippets,
    api: { host: "core", path: "{project}/_apis/wiki/wikis?api-version=7.1" },
    alternative: alternatives.managedIdentity,
  },
  {
    id: blankTemplateId,
    scopes: [],
    lifetimeDays: 7,
    namePattern: "{user} {date}",
    snippets: ["environment-variable", "curl", ...gitSnippets],
    alternative: alternatives.managedIdentity,
  },
];
