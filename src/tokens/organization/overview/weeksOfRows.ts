import { WeekCounter, type Weeks } from "../../weeks/Weeks";
import { rowStatus } from "../columns/rowStatus";
import type { TokenColumns } from "../columns/TokenColumns";
import { worksEverywhere } from "../columns/worksEverywhere";
import { rowLevel } from "./rowLevel";

/** When the active tokens of these rows, or of all, end. One pass. */
export function weeksOfRows(table: TokenColumns, now: Date, rows?: Uint32Array): Weeks {
  const counter = new WeekCounter(now);
  const [statusOf, isEverywhere, levelOf] = [rowStatus(table, now), worksEverywhere(table), rowLevel(table)];
  const validTo = table.validTo.raw;
  const length = rows?.length ?? table.length;
  for (let place = 0; place < length; place++) {
    const row = rows ? (rows[place] ?? 0) : place;
    if (statusOf(row) === "active") counter.add(validTo[row] ?? NaN, isEverywhere(row), levelOf(row));
  }
  return counter.weeks();
}
