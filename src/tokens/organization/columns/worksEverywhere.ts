import type { TokenColumns } from "./TokenColumns";

/** Tells the rows of tokens for all organizations, also those that a scan adds later. */
export function worksEverywhere(table: TokenColumns): (row: number) => boolean {
  return (row) => table.distinctReaches[table.reaches.raw[row] ?? 0]?.kind === "all";
}
