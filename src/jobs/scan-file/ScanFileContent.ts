import type { KeptScan } from "../kept-scan/KeptScan";
import type { FailedUser } from "../scan/FailedUser";
import type { Shard } from "../shards/Shard";

/** What a scan file holds: a scan, or one shard of a scan. */
export interface ScanFileContent {
  /** Of a shard: complete when everyone of its share was read. */
  readonly scan: KeptScan;
  readonly organizationName: string;
  /** `undefined` for a scan that is not shared out. */
  readonly shard: Shard | undefined;
  /** Whether the list of users was read to its end. */
  readonly hasWholeList: boolean;
  /** Those who could not be read. Of the failure, the file keeps the kind and the reason. */
  readonly failed: readonly FailedUser[];
  /** Descriptors of those who are still to be read. */
  readonly waiting: ReadonlySet<string>;
  /** Of a shard: descriptors of the people of other shards that its list of users had. */
  readonly others: ReadonlySet<string>;
  /** Of the shard that read them: everyone's last sign-ins, by descriptor. */
  readonly signIns: ReadonlyMap<string, Date | "never">;
}
