/** A token to revoke, and the person whose list shows whether it is gone. */
export interface PlannedToken {
  readonly authorizationId: string;
  /** Subject descriptor; any fixed text if there is only one owner. */
  readonly owner: string;
}
