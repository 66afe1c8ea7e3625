import type { ApiPath } from "./ApiPath";

/** What the person's own addresses are built from. */
export interface SnippetContext {
  /** For example `https://dev.azure.com/fabrikam`, or `https://fabrikam.visualstudio.com`. */
  organizationUrl: string;
  organizationName: string;
  project?: string;
  repository?: string;
  /** A view may follow: `tools@Release`. */
  feed?: string;
  /** The feed was made for the whole organization. All others belong to a project and have it in their address. */
  isOrganizationFeed?: boolean;
  /** The token can publish packages. Its lines leave a view out, because packages go to the feed itself. */
  canPublish?: boolean;
  /** Any name works for Basic authentication; defaults to the organization's. */
  user?: string;
  /** A read that the token's scopes allow. */
  api?: ApiPath;
}
