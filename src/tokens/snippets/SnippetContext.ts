import type { ApiPath } from "./ApiPath";

/** What the person's own addresses are built from. */
export interface SnippetContext {
  /** For example `https://dev.azure.com/fabrikam`, or `https://fabrikam.visualstudio.com`. */
  organizationUrl: string;
  organizationName: string;
  project?: string;
  repository?: string;
  feed?: string;
  /** Only for a feed that belongs to a project; most feeds belong to the organization. */
  feedProject?: string;
  /** Any name works for Basic authentication; defaults to the organization's. */
  user?: string;
  /** A read that the token's scopes allow. */
  api?: ApiPath;
}
