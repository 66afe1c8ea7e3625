import type { ScanChanges } from "../../jobs/kept-scan/compareScans";
import type { KeptScan } from "../../jobs/kept-scan/KeptScan";
import type { FailedUser } from "../../jobs/scan/FailedUser";
import type { Rule } from "../../tokens/rules/Rule";
import type { OrganizationFilter } from "../../tokens/organization/OrganizationFilter";

/** What a report is made from. */
export interface ReportSource {
  readonly scan: KeptScan;
  readonly organizationName: string;
  /** Who could not be read, and why. */
  readonly failed: readonly FailedUser[];
  readonly filter: OrganizationFilter;
  /** The whole filter as the hub's address has it, with the rule that it asks for. */
  readonly query: Readonly<Record<string, string>>;
  /** What the organization asks of its tokens. Left out if the report does not judge by rules. */
  readonly rules?: readonly Rule[] | undefined;
  /** The rows of the scan's table that the filter finds, in the order in which they are listed. */
  readonly rows: Uint32Array;
  /** When the report is made. What is active, old or ends soon is judged by it. */
  readonly now: Date;
  /** Of PAT Steward. */
  readonly version: string;
  /** How the scan differs from an earlier one, and when that was taken. Left out if there is none to compare with. */
  readonly changes?: { readonly since: Date; readonly value: ScanChanges } | undefined;
}
