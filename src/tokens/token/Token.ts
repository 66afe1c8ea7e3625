/** Where a token works: in every organization its owner can reach, or in those listed (organization ids are guids). */
export type Reach =
  { readonly kind: "all" } | { readonly kind: "organizations"; readonly ids: readonly string[] };

/** A personal access token as the service describes it, never its secret. */
export interface Token {
  readonly authorizationId: string;
  /** Chosen by the owner, so possibly hostile: show it through `displayName`. Empty if the service gave none. */
  readonly name: string;
  readonly scopes: readonly string[];
  readonly reach: Reach;
  readonly validFrom?: Date;
  readonly validTo?: Date;
  readonly isRevoked: boolean;
}

/** Whether the token works in the organization with this guid. */
export function reachesOrganization(token: Token, organizationId: string): boolean {
  if (token.reach.kind === "all") return true;
  const wanted = organizationId.toLowerCase();
  return token.reach.ids.some((id) => id.toLowerCase() === wanted);
}
