import { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { ScanFileContent } from "../ScanFileContent";
import { rowsByOwner } from "../write/rowsByOwner";
import { chooseParts, type Part } from "./chooseParts";
import type { Merge } from "./Merge";
import { PeopleOfParts } from "./PeopleOfParts";

/** Hours by which a part may have begun before the newest. */
const mostHoursApartByDefault = 24;

/**
 * Puts the shards of one scan together. Nothing that was read is left out, unless it is of another organization or of a
 * scan that is shared out otherwise; whatever is not right is named. A whole scan is its own only shard.
 */
export function mergeScans(
  contents: readonly ScanFileContent[],
  { mostHoursApart = mostHoursApartByDefault }: { readonly mostHoursApart?: number } = {},
): Merge {
  const { parts, count, leftOut } = chooseParts(contents);
  const shards = Array.from({ length: parts.length === 0 ? 0 : count }, (_, index) => index + 1);
  const partsOf = (shard: number) => parts.filter(({ index }) => index === shard);
  const hasWholeList = (shard: number) => partsOf(shard).some((part) => part.hasWholeList);
  const isListed = shards.every(hasWholeList);
  const people = new PeopleOfParts(parts, isListed);
  const isUnfinished = ({ index, waiting }: Part) =>
    !hasWholeList(index) || [...waiting].some((descriptor) => people.isUnread(descriptor));
  const oldestMs = (parts[0]?.beganMs ?? 0) - mostHoursApart * 3_600_000;
  const placesOf = (these: readonly Part[]) => these.map(({ place }) => place);
  return {
    content: contentOf(parts, people, isListed),
    leftOut,
    missing: shards.filter((shard) => partsOf(shard).length === 0),
    doubled: shards
      .map((shard) => ({ shard, parts: placesOf(partsOf(shard)) }))
      .filter((doubled) => doubled.parts.length > 1),
    stale: placesOf(parts.filter(({ beganMs }) => beganMs < oldestMs)),
    unfinished: placesOf(parts.filter(isUnfinished)),
    came: people.came.sort(),
    notRead: people.notRead.sort(),
    went: people.went.sort(),
    readTwice: people.readTwice.sort(),
  };
}

function contentOf(
  parts: readonly Part[],
  people: PeopleOfParts,
  isListed: boolean,
): ScanFileContent | undefined {
  const [newest] = parts;
  if (!newest) return undefined;
  const { readIn } = people;
  const left = [...people.came, ...people.notRead];
  const used = new Set(readIn.values());
  const counted = used.size > 0 ? [...used] : parts;
  // Nothing is said to be newer than it is.
  const earliest = (dates: readonly number[]) => new Date(Math.min(...dates));
  const isPartly = ([descriptor, { scan }]: [string, Part]) => scan.partlyRead?.has(descriptor) ?? false;
  return {
    scan: {
      organizationId: newest.scan.organizationId,
      isEveryone: parts.every(({ scan }) => scan.isEveryone),
      isComplete: isListed && left.length === 0 && people.failed.size === 0,
      takenAt: earliest(counted.map(({ scan }) => scan.takenAt.getTime())),
      beganAt: earliest(counted.map(({ beganMs }) => beganMs)),
      table: tableOf(parts, people),
      read: new Set(readIn.keys()),
      partlyRead: new Set([...readIn].filter(isPartly).map(([descriptor]) => descriptor)),
    },
    organizationName: newest.organizationName,
    shard: undefined,
    hasWholeList: isListed,
    failed: [...people.failed.values()],
    waiting: new Set(left),
    others: new Set(),
    signIns: new Map(),
  };
}

/** Everyone's tokens, in the order of the descriptors, with the sign-ins that any part has read. */
function tableOf(parts: readonly Part[], { readIn }: PeopleOfParts): TokenColumns {
  const table = new TokenColumns();
  const rowsIn = new Map(parts.map((part) => [part, rowsByOwner(part.scan.table)]));
  for (const descriptor of [...readIn.keys()].sort()) {
    const part = readIn.get(descriptor);
    const rows = (part && rowsIn.get(part)?.(descriptor)) ?? [];
    const [first] = rows;
    if (!part || first === undefined) continue;
    const owner = part.scan.table.ownerAt(first);
    const lastAccessed = owner.lastAccessed ?? signInOf(descriptor, parts);
    table.append(
      { ...owner, lastAccessed },
      rows.map((row) => part.scan.table.tokenAt(row)),
    );
  }
  return table;
}

function signInOf(descriptor: string, parts: readonly Part[]): Date | "never" | undefined {
  return parts.find(({ signIns }) => signIns.has(descriptor))?.signIns.get(descriptor);
}
