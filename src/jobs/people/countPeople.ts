import type { UsersPage } from "../scan/ScanDoor";

/** What counting people needs from the service. */
export interface CountDoor {
  readUsers(continuationToken: string | undefined, signal: AbortSignal): Promise<UsersPage>;
  /** Licensed members, with their number over all pages. */
  readSignIns(
    continuationToken: string | undefined,
    signal: AbortSignal,
  ): Promise<{ readonly total: number | undefined }>;
}

export interface PeopleCount {
  readonly count: number;
  /** False: there are at least this many. */
  readonly isExact: boolean;
}

/**
 * How many people a scan would read, in one request, or two where the list of users has several pages. That list does
 * not say how long it is, and the number of licensed members leaves others out, so then the count is a lower bound.
 * Rejects if the first page cannot be read.
 */
export async function countPeople(
  door: CountDoor,
  hasSignIns: boolean,
  signal: AbortSignal,
): Promise<PeopleCount> {
  const { owners, unreadable, continuationToken } = await door.readUsers(undefined, signal);
  const count = owners.length;
  if (continuationToken === undefined) return { count, isExact: unreadable === 0 };
  const ask = async () => (hasSignIns ? (await door.readSignIns(undefined, signal)).total : undefined);
  const members = await ask().catch(() => undefined);
  return { count: Math.max(count, Number.isSafeInteger(members) ? (members ?? 0) : 0), isExact: false };
}
