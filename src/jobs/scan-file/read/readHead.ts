import { isJsonObject } from "../../../tokens/json/JsonObject";
import { readShard, type Shard } from "../../shards/Shard";
import { scanFileFormat, scanFileVersion } from "../scanFileFormat";
import { readDate } from "./readFields";
import type { ScanFileReading } from "./ScanFileReading";

/** The first line of a scan file, checked. */
export interface ScanFileHead {
  readonly kind: "head";
  readonly organizationId: string;
  readonly organizationName: string;
  readonly isEveryone: boolean;
  readonly isComplete: boolean;
  readonly hasWholeList: boolean;
  readonly beganAt: Date | undefined;
  readonly takenAt: Date;
  readonly shard: Shard | undefined;
}

/** The head, or what is wrong with it. Takes any JSON value. */
export function readHead(value: unknown): ScanFileHead | Exclude<ScanFileReading, { kind: "scan" }> {
  if (!isJsonObject(value) || value.format !== scanFileFormat) return { kind: "notAScan" };
  const { version, organizationId, organizationName, isEveryone, isComplete, hasWholeList } = value;
  if (typeof version !== "number") return { kind: "notAScan" };
  if (version !== scanFileVersion) return { kind: "otherVersion", version };
  const [beganAt, takenAt, shard] = [readDate(value.beganAt), readDate(value.takenAt), shardOf(value.shard)];
  const isWrong =
    (value.beganAt !== undefined && !beganAt) ||
    (value.shard !== undefined && !shard) ||
    organizationId === "";
  if (isWrong || !takenAt || typeof organizationId !== "string" || typeof organizationName !== "string")
    return { kind: "edited" };
  if (typeof isEveryone !== "boolean" || typeof isComplete !== "boolean" || typeof hasWholeList !== "boolean")
    return { kind: "edited" };
  return {
    kind: "head",
    ...{ organizationId, organizationName, isEveryone, isComplete, hasWholeList, beganAt, takenAt, shard },
  };
}

function shardOf(value: unknown): Shard | undefined {
  if (!isJsonObject(value)) return undefined;
  const { index, count } = value;
  const areNumbers = typeof index === "number" && typeof count === "number";
  return areNumbers ? readShard(`${index}/${count}`) : undefined;
}
