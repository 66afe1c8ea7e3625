import type { SnippetId } from "./Snippet";

/** The snippets whose blocks build on each other, in this order. Blocks of the others are alternatives. */
export const stepSnippets: ReadonlySet<SnippetId> = new Set([
  "npmrc",
  "nuget-config",
  "pip",
  "uv",
  "maven",
  "gradle",
]);
