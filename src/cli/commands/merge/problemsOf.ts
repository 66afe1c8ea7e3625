import type { Merge } from "../../../jobs/scan-file/merge/Merge";
import { shownText } from "../../../tokens/naming/shownText";
import { words } from "./words";

/** So many people are named in a sentence; the merged file has all that is known of them. */
const mostNamed = 5;

/** What is not right with the parts, a sentence each. */
export function* problemsOf(
  merge: Merge,
  paths: readonly string[],
  mostHoursApart: number,
): Generator<string> {
  const pathOf = (part: number) => paths[part] ?? "";
  for (const { part, why } of merge.leftOut) yield words[why](pathOf(part));
  if (merge.missing.length > 0) yield words.missing(merge.missing);
  for (const { shard, parts } of merge.doubled) yield words.doubled(shard, parts.map(pathOf));
  for (const part of merge.stale) yield words.stale(pathOf(part), mostHoursApart);
  for (const part of merge.unfinished) yield words.unfinished(pathOf(part));
  for (const kind of ["came", "notRead", "went", "readTwice"] as const) {
    const people = merge[kind];
    if (people.length === 0) continue;
    const names = people.slice(0, mostNamed).map(shownText);
    yield words.named(words[kind](people.length), names, people.length - names.length);
  }
}
