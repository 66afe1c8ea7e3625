import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";

/** What an announced revocation asks of the findings. */
export interface Asked {
  readonly table: TokenColumns;
  readonly rows: readonly number[];
  /** `preview`: what would be revoked of them. */
  readonly opens: "selection" | "preview";
  readonly reason: string;
  /** The announced revocation's id. */
  readonly warningId: string;
}
