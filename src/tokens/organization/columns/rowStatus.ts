import { statusAt, type TokenStatus } from "../../token/statusOf";
import type { TokenColumns } from "./TokenColumns";
import { worksEverywhere } from "./worksEverywhere";

/** Like `statusOf`, but straight from the columns. Ask again once the table has changed. */
export function rowStatus(table: TokenColumns, now: Date): (row: number) => TokenStatus {
  const [revoked, validTo, at] = [table.revoked.raw, table.validTo.raw, now.getTime()];
  const isEverywhere = worksEverywhere(table);
  return (row) => statusAt(revoked[row] === 1, validTo[row] ?? NaN, isEverywhere(row), at);
}
