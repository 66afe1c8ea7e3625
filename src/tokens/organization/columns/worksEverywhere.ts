import type { TokenColumns } from "./TokenColumns";

/** Tells which rows are tokens for all organizations; these share one reach. Ask again once the table has changed. */
export function worksEverywhere(table: TokenColumns): (row: number) => boolean {
  const reaches = table.reaches.raw;
  const everywhere = table.distinctReaches.findIndex(({ kind }) => kind === "all");
  return (row) => reaches[row] === everywhere;
}
