import type { ApiPath } from "./ApiPath";

/** What the person's own addresses are made of. */
export interface SnippetContext {
  /** For example `https://dev.azure.com/fabrikam`. */
  organizationUrl: string;
  organizationName: string;
  /** For example `https://pkgs.dev.azure.com/fabrikam`; derived from the organization's address when absent. */
  packagesUrl?: string;
  project?: string;
  repository?: string;
  feed?: string;
  /** Only for a feed that belongs to a project; most feeds belong to the organization. */
  feedProject?: string;
  /** Any name will do for Basic authentication; the organization's is taken when absent. */
  user?: string;
  /** A read that the token's scopes allow. */
  api?: ApiPath;
}
