import type { SnippetContext } from "../../../tokens/snippets/SnippetContext";

/** What the person entered for the lines. */
export type GivenNames = Pick<SnippetContext, "project" | "repository" | "feed" | "isOrganizationFeed">;
