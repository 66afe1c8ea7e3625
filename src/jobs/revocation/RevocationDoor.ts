/** What a revocation asks of the service. */
export interface RevocationDoor {
  /** How many tokens one request takes. */
  readonly batchSize: number;
  /** Resolves when the service accepted all of them. Rejects with an error that has a `kind`. */
  revoke(authorizationIds: readonly string[]): Promise<void>;
  /** Ids of the owner's tokens that the service lists as active. */
  listActive(owner: string): Promise<ReadonlySet<string>>;
}
