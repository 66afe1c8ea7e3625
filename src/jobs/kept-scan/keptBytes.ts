import { bytesPerHash } from "../../tokens/organization/columns/hashes/storedHash";
import { inStretches } from "../../tokens/steps/inStretches";
import type { Steps } from "../../tokens/steps/Steps";
import type { KeptScan } from "./KeptScan";

/** An id, four indices, two dates and a mark. */
const columnsOfRow = 16 + 4 * 4 + 2 * 8 + 1;

/** Roughly how many bytes a scan takes in the store; what the browser adds is unknown. */
export function* keptBytes({ table, read }: KeptScan): Steps<number> {
  const { distinctNames, owners } = table;
  let bytes = table.length * (columnsOfRow + (table.hashCount > 0 ? bytesPerHash : 0));
  for (const descriptor of read) bytes += descriptor.length;
  yield;
  yield* inStretches(distinctNames.length, (start, end) => {
    for (let place = start; place < end; place++) bytes += distinctNames.at(place)?.length ?? 0;
  });
  yield;
  yield* inStretches(owners.length, (start, end) => {
    for (const owner of owners.slice(start, end)) bytes += JSON.stringify(owner).length;
  });
  return bytes;
}
