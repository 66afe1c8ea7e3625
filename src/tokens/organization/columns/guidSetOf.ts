import { inStretches } from "../../steps/inStretches";
import type { Steps } from "../../steps/Steps";
import { GuidColumn } from "./GuidColumn";
import { GuidSet } from "./GuidSet";

/** A set of these ids, in which rows of any column can be looked up. */
export function* guidSetOf(ids: readonly string[]): Steps<GuidSet> {
  const column = new GuidColumn();
  const set = new GuidSet(column, ids.length);
  yield* inStretches(ids.length, (start, end) => {
    for (const id of ids.slice(start, end)) {
      column.push(id);
      set.add(column.length - 1);
    }
  });
  return set;
}
