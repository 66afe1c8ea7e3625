/** One line of the organization's audit log, as far as it says anything about a token. */
export interface AuditEntry {
  /** The log's own id, by which an entry that comes twice is known; absent if the log does not say. */
  readonly id: string | undefined;
  readonly at: Date;
  /** What was done, such as `Project.CreateCompleted`. */
  readonly action: string;
  /** authorizationId of the token that acted, in lower case; absent if none did, or the log does not say. */
  readonly authorizationId: string | undefined;
  /** The client's own words about itself; anybody can write anything there. */
  readonly userAgent: string | undefined;
  readonly ipAddress: string | undefined;
}

/** How long Azure DevOps keeps its audit log. */
export const auditDays = 90;
