import { alternatives } from "../alternatives";
import type { Template } from "../Template";
import { usualNamePattern } from "./usual";

/** Templates for Azure Artifacts feeds. */
export const packageTemplates: readonly Template[] = [
  {
    id: "packages-read",
    alsoCalled: ["npm", "NuGet", "pip", "uv", "Maven", "Gradle"],
    scopes: ["vso.packaging"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: ["npmrc", "nuget-credential-provider", "nuget-config", "pip", "uv", "maven"],
    alternative: alternatives.artifactsCredentialProvider,
  },
  {
    id: "packages-publish",
    alsoCalled: ["npm", "NuGet", "twine", "uv", "Maven", "Gradle"],
    scopes: ["vso.packaging_write"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: ["npmrc", "nuget-credential-provider", "nuget-config", "twine", "uv", "maven"],
    alternative: alternatives.pipelineIdentity,
  },
  {
    id: "maven",
    scopes: ["vso.packaging"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: ["maven", "gradle"],
    alternative: alternatives.pipelineIdentity,
  },
  {
    id: "universal-packages",
    scopes: ["vso.packaging_write"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: ["universal-packages"],
    alternative: alternatives.pipelineIdentity,
  },
];
