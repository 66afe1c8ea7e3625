import { countRows } from "../../src/tokens/organization/countRows";
import { globalTokensStopMs } from "../../src/tokens/token/globalRetirement";
import { benchNow, tableOfSize } from "./tableOfSize";

const retired = new Date(globalTokensStopMs);
const dates = [benchNow, retired, new Date(retired.getTime() + 400 * 86_400_000)];

test.each(dates)("most tokens of a measured table are active, measured on %p", (now) => {
  const table = tableOfSize(500, now);
  const counts = countRows(
    table,
    Uint32Array.from({ length: 500 }, (_, row) => row),
    now,
  );
  expect(counts.active).toBe(470);
});
