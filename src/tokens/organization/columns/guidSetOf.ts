import { GuidColumn } from "./GuidColumn";
import { GuidSet } from "./GuidSet";

/** A set of these ids, in which rows of any column can be looked up. */
export function guidSetOf(ids: Iterable<string>): GuidSet {
  const column = new GuidColumn();
  for (const id of ids) column.push(id);
  const set = new GuidSet(column);
  for (let row = 0; row < column.length; row++) set.add(row);
  return set;
}
