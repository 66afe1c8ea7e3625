/** Names a kind of job, and so who can read its payloads: "revocation". */
export type JobKind = string;

interface EntryOfJob {
  readonly job: string;
  readonly jobKind: JobKind;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * What a journal records of a job: its start, its progress and its end. Payloads hold ids, states, times,
 * and why it was begun, never a name from the service or a secret.
 */
export type JournalEntry =
  | (EntryOfJob & {
      readonly part: "begin";
      /** Identity id of whoever started it. */
      readonly actorId: string;
      readonly organizationId: string;
      readonly payload: unknown;
    })
  | (EntryOfJob & { readonly part: "step"; readonly payload: unknown })
  | (EntryOfJob & { readonly part: "end" });
