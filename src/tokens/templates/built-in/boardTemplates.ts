import { alternatives } from "../alternatives";
import type { Template } from "../Template";
import { restSnippets, usualNamePattern } from "./usual";

/** Templates for work items, reports and wikis. */
export const boardTemplates: readonly Template[] = [
  {
    id: "work-items-read",
    alsoCalled: ["az boards"],
    scopes: ["vso.work"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "core", path: "_apis/wit/fields?api-version=7.1" },
    alternative: alternatives.managedIdentity,
  },
  {
    id: "work-items-write",
    alsoCalled: ["az boards"],
    scopes: ["vso.work_write"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: restSnippets,
    api: { host: "core", path: "_apis/wit/fields?api-version=7.1" },
    alternative: alternatives.managedIdentity,
  },
  {
    id: "analytics",
    alsoCalled: ["Power BI", "Excel", "OData"],
    scopes: ["vso.analytics"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: ["curl"],
    api: { host: "analytics", path: "_odata/v2.0/Projects?$select=ProjectName&$top=1" },
    alternative: alternatives.analyticsSignIn,
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
