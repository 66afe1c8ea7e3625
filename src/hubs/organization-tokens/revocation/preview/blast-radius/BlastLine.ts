import type { BlastWindow } from "../../../../../jobs/audit/blastRadius";
import type { AuditClientKind } from "../../../../../tokens/audit/clientOf";

/** One window of the blast radius, as rows of the plan. */
export interface BlastLine {
  readonly days: BlastWindow["days"];
  /** The log may have more tokens than were seen; for `addresses`, also more addresses. */
  readonly isAtLeast: { readonly tokens: boolean; readonly addresses: boolean };
  /** Rows that acted. */
  readonly tokens: readonly number[];
  /** For each address, the rows that acted from it. */
  readonly addresses: readonly (readonly number[])[];
  /** For each kind of client, the rows that acted with it; those of most rows first. */
  readonly clients: readonly { readonly kind: AuditClientKind; readonly rows: readonly number[] }[];
}

/** What a figure of a line counts: tokens that acted, addresses, or tokens that acted with this kind of client. */
export type Counted = "tokens" | "addresses" | AuditClientKind;
