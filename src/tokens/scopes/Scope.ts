/**
 * How a scope can come to be on a token: chosen for a personal access token, only on Microsoft Entra tokens,
 * documented but not offered for tokens, or seen in public tools and documented nowhere.
 */
export type ScopeKind = "pat" | "oauth-only" | "not-offered" | "unlisted";

/** One permission of Azure DevOps. */
export interface Scope {
  readonly id: string;
  readonly category: string;
  readonly title: string;
  readonly description: string;
  readonly kind: ScopeKind;
  /** What Microsoft's table names as inherited, one step. */
  readonly inherits: readonly string[];
  /** Everything that comes with it, through all steps. */
  readonly implies: readonly string[];
  readonly isHighPrivilege: boolean;
}
