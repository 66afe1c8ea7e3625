import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";

/** How far a scan of everyone had come when it was last noted. Its rows are kept nowhere. */
export interface ScanHead {
  readonly begunAt: Date;
  readonly notedAt: Date;
  readonly usersRead: number;
  readonly usersFound: number;
  /** False while the list of users was being read: then `usersFound` is "at least". */
  readonly isTotalKnown: boolean;
}

/** Dates as milliseconds since 1970. */
export function writeScanHead({ begunAt, notedAt, ...counts }: ScanHead): JsonObject {
  return { ...counts, begunAt: begunAt.getTime(), notedAt: notedAt.getTime() };
}

/** Checks what was found in storage. One from the future, or older than a week, is of no use. */
export function readScanHead(value: unknown, now: Date): ScanHead | undefined {
  if (!isJsonObject(value)) return undefined;
  const { begunAt, notedAt, usersRead, usersFound, isTotalKnown } = value;
  if (!isCount(begunAt) || !isCount(notedAt) || !isCount(usersRead) || !isCount(usersFound)) return undefined;
  const isInOrder = begunAt <= notedAt && notedAt <= now.getTime() && usersRead <= usersFound;
  if (!isInOrder || now.getTime() - notedAt > longestMs) return undefined;
  const dates = { begunAt: new Date(begunAt), notedAt: new Date(notedAt) };
  return { ...dates, usersRead, usersFound, isTotalKnown: isTotalKnown === true };
}

const longestMs = 7 * 86_400_000;

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
