import { statusAt, type TokenStatus } from "../../token/statusOf";
import type { TokenColumns } from "./TokenColumns";
import { worksEverywhere } from "./worksEverywhere";

/** Like `statusOf`, but straight from the columns, which may grow meanwhile. */
export function rowStatus(table: TokenColumns, now: Date): (row: number) => TokenStatus {
  const [at, isEverywhere] = [now.getTime(), worksEverywhere(table)];
  return (row) =>
    statusAt(table.revoked.raw[row] === 1, table.validTo.raw[row] ?? NaN, isEverywhere(row), at);
}
