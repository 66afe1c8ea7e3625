/** A personal access token (or SSH key) as the service remembers it. The secret itself is never kept. */
export interface Token {
  readonly authorizationId: string;
  readonly ownerDescriptor: string;
  readonly userId: string;
  readonly displayName: string | null;
  /** Scope ids, separated by one space. */
  readonly scope: string;
  /** Ids of organizations; null is every organization of the owner (a "global" token). */
  readonly targetAccounts: readonly string[] | null;
  readonly validFrom: Date;
  readonly validTo: Date;
  /** True is an SSH key. */
  readonly isPublic: boolean;
  /** SHA-256 of the secret, hexadecimal in capitals; absent for tokens whose secret nobody has. */
  readonly secretHash?: string;
  readonly revocation?: Revocation;
}

export interface Revocation {
  readonly acceptedAt: Date;
  /** "never": the service accepted the revocation and does not do it. */
  readonly effectiveAt: Date | "never";
}

export type TokenStatus = "active" | "expired" | "revoked";

export function statusOf(token: Token, now: Date): TokenStatus {
  const effectiveAt = token.revocation?.effectiveAt;
  if (effectiveAt !== undefined && effectiveAt !== "never" && effectiveAt <= now) return "revoked";
  return token.validTo <= now ? "expired" : "active";
}

/** What a test gives to make a token; the rest has plain defaults. */
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
