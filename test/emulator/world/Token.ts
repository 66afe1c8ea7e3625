/** A personal access token (or SSH key) as the service stores it, without the secret. */
export interface Token {
  readonly authorizationId: string;
  readonly ownerDescriptor: string;
  readonly userId: string;
  readonly displayName: string | null;
  /** Scope ids, separated by one space. */
  readonly scope: string;
  /** Ids of organizations; null means all of the owner's organizations (a "global" token). */
  readonly targetAccounts: readonly string[] | null;
  readonly validFrom: Date;
  readonly validTo: Date;
  /** True for an SSH key. */
  readonly isPublic: boolean;
  /** SHA-256 of the secret, in upper-case hexadecimal; absent for tokens whose secret nobody has. */
  readonly secretHash?: string;
  readonly revocation?: Revocation;
}

export interface Revocation {
  readonly acceptedAt: Date;
  /** "never": the service accepted the revocation but does not carry it out. */
  readonly effectiveAt: Date | "never";
}

export type TokenStatus = "active" | "expired" | "revoked";

export function statusOf(token: Token, now: Date): TokenStatus {
  const effectiveAt = token.revocation?.effectiveAt;
  if (effectiveAt !== undefined && effectiveAt !== "never" && effectiveAt <= now) return "revoked";
  return token.validTo <= now ? "expired" : "active";
}

/** What a test provides to create a token; the rest has plain defaults. */
export interface NewToken {
  readonly authorizationId?: string;
  /** Absent: the signed-in user. */
  readonly owner?: string;
  readonly displayName?: string | null;
  readonly scope?: string;
  readonly targetAccounts?: readonly string[] | null;
  readonly validFrom?: Date;
  readonly validTo?: Date;
  readonly isPublic?: boolean;
  readonly revokedAt?: Date;
}
