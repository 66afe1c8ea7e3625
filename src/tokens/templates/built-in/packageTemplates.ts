import { alternatives } from "../alternatives";
import type { Template } from "../Template";
import { feedSnippets, usualNamePattern } from "./usual";

/** Templates for Azure Artifacts feeds. */
export const packageTemplates: readonly Template[] = [
  {
    id: "packages-read",
    alsoCalled: ["npm", "NuGet", "pip", "uv", "Maven", "Gradle"],
    scopes: ["vso.packaging"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: feedSnippets,
    alternative: alternatives.artifactsCredentialProvider,
  },
  {
    id: "packages-publish",
    alsoCalled: ["npm", "NuGet", "twine", "uv", "Maven", "Gradle"],
    scopes: ["vso.packaging_write"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: feedSnippets,
    alternative: alternatives.pipelineIdentity,
  },
];
