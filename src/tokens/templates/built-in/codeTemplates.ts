import { alternatives } from "../alternatives";
import type { Template } from "../Template";
import { gitSnippets, restSnippets, usualNamePattern } from "./usual";

/** Templates for work with Git repositories. */
export const codeTemplates: readonly Template[] = [
  {
    id: "clone",
    alsoCalled: ["git", "checkout", "check out", "Jenkins"],
    scopes: ["vso.code"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: gitSnippets,
    alternative: alternatives.entraSignIn,
  },
  {
    id: "clone-and-push",
    // SonarQube's own guide names Code (read and write).
    alsoCalled: ["git push", "SonarQube"],
    scopes: ["vso.code_write"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: gitSnippets,
    alternative: alternatives.entraSignIn,
  },
  {
    id: "pull-request-bot",
    alsoCalled: ["PR bot", "code review"],
    scopes: ["vso.code", "vso.code_status", "vso.threads_full"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "core", path: "{project}/_apis/git/pullrequests?$top=1&api-version=7.1" },
    alternative: alternatives.azureDevOpsConnection,
  },
];
