import { alternatives } from "../alternatives";
import type { Template } from "../Template";
import { restSnippets, usualNamePattern } from "./usual";

/** Templates for work items and wikis. */
export const boardTemplates: readonly Template[] = [
  {
    id: "work-items-read",
    scopes: ["vso.work"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "core", path: "_apis/wit/fields?api-version=7.1" },
    alternative: alternatives.managedIdentity,
  },
  {
    id: "work-items-write",
    scopes: ["vso.work_write"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "core", path: "_apis/wit/fields?api-version=7.1" },
    alternative: alternatives.managedIdentity,
  },
  {
    id: "wiki",
    scopes: ["vso.wiki_write"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "core", path: "{project}/_apis/wiki/wikis?api-version=7.1" },
    alternative: alternatives.managedIdentity,
  },
];
