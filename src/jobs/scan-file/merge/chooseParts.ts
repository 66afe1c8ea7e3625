import type { ScanFileContent } from "../ScanFileContent";
import type { LeftOut } from "./Merge";

/** A part that counts, with its place in what was given. */
export interface Part extends ScanFileContent {
  readonly place: number;
  /** From 1. A scan that is not shared out is the only shard. */
  readonly index: number;
  readonly beganMs: number;
}

export interface ChosenParts {
  /** Newest first. */
  readonly parts: readonly Part[];
  /** How many shards the scan has. */
  readonly count: number;
  readonly leftOut: readonly LeftOut[];
}

/** The parts that belong together. Where some do not, the larger number counts, then the first that was given. */
export function chooseParts(contents: readonly ScanFileContent[]): ChosenParts {
  const organizationOf = ({ scan }: ScanFileContent) => scan.organizationId.toLowerCase();
  const countOf = ({ shard }: ScanFileContent) => shard?.count ?? 1;
  const organization = mostFrequent(contents.map(organizationOf));
  const isHere = (content: ScanFileContent) => organizationOf(content) === organization;
  const count = mostFrequent(contents.filter(isHere).map(countOf)) ?? 1;
  const leftOut: LeftOut[] = [];
  const parts = contents.flatMap((content, place): Part[] => {
    const isWanted = isHere(content) && countOf(content) === count;
    if (!isWanted) leftOut.push({ part: place, why: isHere(content) ? "otherCount" : "otherOrganization" });
    const { beganAt, takenAt } = content.scan;
    const beganMs = (beganAt ?? takenAt).getTime();
    return isWanted ? [{ ...content, place, index: content.shard?.index ?? 1, beganMs }] : [];
  });
  return { parts: parts.sort(newestFirst), count, leftOut };
}

/** A scan that was continued has the dates of its first part, but more people. */
function newestFirst(one: Part, other: Part): number {
  const later = other.beganMs - one.beganMs || other.scan.takenAt.getTime() - one.scan.takenAt.getTime();
  return later || other.scan.read.size - one.scan.read.size || one.place - other.place;
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
