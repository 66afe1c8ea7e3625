import { inStretches } from "../../steps/inStretches";
import type { Steps } from "../../steps/Steps";
import { WeekCounter, type Weeks } from "../../weeks/Weeks";
import { rowStatus } from "../columns/rowStatus";
import type { TokenColumns } from "../columns/TokenColumns";
import { worksEverywhere } from "../columns/worksEverywhere";
import { rowLevel } from "./rowLevel";

/** When the active tokens of these rows, or of all, end. One pass. */
export function* weeksOfRows(table: TokenColumns, now: Date, rows?: Uint32Array): Steps<Weeks> {
  const counter = new WeekCounter(now);
  const [statusOf, isEverywhere, levelOf] = [rowStatus(table, now), worksEverywhere(table), rowLevel(table)];
  const validTo = table.validTo.raw;
  const length = rows?.length ?? table.length;
  yield* inStretches(length, (start, end) => {
    for (let place = start; place < end; place++) {
      const row = rows ? (rows[place] ?? 0) : place;
      if (statusOf(row) === "active") counter.add(validTo[row] ?? NaN, isEverywhere(row), levelOf(row));
    }
  });
  return counter.weeks();
}
