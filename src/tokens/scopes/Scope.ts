/**
 * How a token can get a scope: chosen for a personal access token, only on Microsoft Entra tokens, documented
 * but not offered for tokens, or seen in public tools and documented nowhere.
 */
export type ScopeKind = "pat" | "oauth-only" | "not-offered" | "unlisted";

/** One Azure DevOps permission. */
export interface Scope {
  readonly id: string;
  readonly category: string;
  readonly title: string;
  readonly kind: ScopeKind;
  /** What Microsoft's table lists as inherited, one level deep. */
  readonly inherits: readonly string[];
  /** Everything it includes, through all levels. */
  readonly implies: readonly string[];
  readonly isHighPrivilege: boolean;
}
