import { alternatives } from "../alternatives";
import type { Template } from "../Template";
import { restSnippets, usualNamePattern } from "./usual";

/** Templates for builds, releases and agents. */
export const pipelineTemplates: readonly Template[] = [
  {
    id: "agent-registration",
    scopes: ["vso.agentpools_manage"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: ["agent"],
    alternative: alternatives.agentServicePrincipal,
  },
  {
    id: "build-queue",
    scopes: ["vso.build_execute"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "core", path: "{project}/_apis/build/builds?$top=1&api-version=7.1" },
    alternative: alternatives.workloadIdentity,
  },
  {
    id: "release",
    scopes: ["vso.release_execute"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "vsrm", path: "{project}/_apis/release/releases?$top=1&api-version=7.1" },
    alternative: alternatives.workloadIdentity,
  },
  {
    id: "test-results",
    scopes: ["vso.test_write"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "core", path: "{project}/_apis/test/runs?$top=1&api-version=7.1" },
    alternative: alternatives.pipelineIdentity,
  },
];
