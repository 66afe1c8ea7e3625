import type { ExportedToken } from "./ExportedToken";

/** What is exported: the tokens in their order, each described only when it is written. */
export interface ExportSource {
  readonly count: number;
  at(index: number): ExportedToken;
  /** More tokens are still being found. */
  readonly isPartial: boolean;
  readonly hasOwners: boolean;
  readonly exportedAt: Date;
  readonly organizationId: string;
  readonly organizationName: string;
  /** The filter as written in the host's address. */
  readonly filter: Readonly<Record<string, string>>;
}
