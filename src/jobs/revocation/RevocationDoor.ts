/** What a revocation needs from the service. */
export interface RevocationDoor {
  /** How many tokens one request takes. */
  readonly batchSize: number;
  /**
   * Resolves when the service has accepted all of them. Rejects with an error that has a `kind`, or with the
   * signal's reason if it aborted before anything was sent. Once sent, a request is waited for.
   */
  revoke(authorizationIds: readonly string[], signal: AbortSignal): Promise<void>;
  /** Ids of the owner's tokens that the service lists as active. */
  listActive(owner: string): Promise<ReadonlySet<string>>;
}
