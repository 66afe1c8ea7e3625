import { alternatives } from "../alternatives";
import type { Template } from "../Template";
import { restSnippets, usualNamePattern } from "./usual";

/** Templates for builds, releases and agents. */
export const pipelineTemplates: readonly Template[] = [
  {
    id: "agent-registration",
    alsoCalled: ["runner", "self-hosted agent"],
    scopes: ["vso.agentpools_manage"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: ["agent"],
    alternative: alternatives.agentServicePrincipal,
  },
  {
    id: "deployment-group-agent",
    scopes: ["vso.machinegroup_manage"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: ["deployment-agent"],
    alternative: alternatives.agentServicePrincipal,
  },
  {
    id: "environment-resource",
    alsoCalled: ["virtual machine", "VM"],
    scopes: ["vso.environment_manage"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: ["environment-agent"],
    alternative: alternatives.registrationScript,
  },
  {
    id: "build-queue",
    alsoCalled: ["Azure CLI", "az pipelines"],
    scopes: ["vso.build_execute"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "core", path: "{project}/_apis/build/builds?$top=1&api-version=7.1" },
    alternative: alternatives.azureDevOpsConnection,
  },
  {
    id: "build-badge",
    scopes: ["vso.build"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "core", path: "{project}/_apis/build/builds?$top=1&api-version=7.1" },
    alternative: alternatives.anonymousBadge,
  },
  {
    id: "release",
    scopes: ["vso.release_execute"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "vsrm", path: "{project}/_apis/release/releases?$top=1&api-version=7.1" },
    alternative: alternatives.azureDevOpsConnection,
  },
  {
    id: "test-results",
    alsoCalled: ["JUnit"],
    scopes: ["vso.test_write"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "core", path: "{project}/_apis/test/runs?$top=1&api-version=7.1" },
    alternative: alternatives.pipelineIdentity,
  },
];
