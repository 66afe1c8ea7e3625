/** A token that is to be revoked, and the person whose list tells whether it is gone. */
export interface PlannedToken {
  readonly authorizationId: string;
  /** Subject descriptor; any fixed text where there is only one owner. */
  readonly owner: string;
}
