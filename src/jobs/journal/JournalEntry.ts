/** Names a kind of job, and so who can read the payload of its entries: "revocation". */
export type JobKind = string;

interface EntryOfJob {
  readonly job: string;
  readonly jobKind: JobKind;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * What a journal holds of a job: that it began, what it has done, that it ended. Payloads hold ids, states and times,
 * and never a name, a reason, a filter or a secret.
 */
export type JournalEntry =
  | (EntryOfJob & {
      readonly part: "begin";
      /** Identity id of who began it. */
      readonly actorId: string;
      readonly organizationId: string;
      readonly payload: unknown;
    })
  | (EntryOfJob & { readonly part: "step"; readonly payload: unknown })
  | (EntryOfJob & { readonly part: "end" });
