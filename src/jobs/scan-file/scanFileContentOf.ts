import { keptScanOf } from "../kept-scan/keptScanOf";
import type { ScanState } from "../scan/ScanState";
import type { Shard } from "../shards/Shard";
import type { ScanFileContent } from "./ScanFileContent";

interface About {
  readonly organizationId: string;
  readonly organizationName: string;
  /** When it ended or stopped. If it was continued later, when its first part did. */
  readonly takenAt: Date;
  readonly shard?: Shard | undefined;
  /** Descriptors of the people of other shards that the list of users had. */
  readonly others?: ReadonlySet<string>;
  /** Last sign-ins by descriptor, if this shard read them. */
  readonly signIns?: ReadonlyMap<string, Date | "never">;
}

/** A scan as its file holds it, ended or not. Whoever scans has put the sign-ins into its table: see `applySignIns`. */
export function scanFileContentOf(state: ScanState, about: About): ScanFileContent {
  const { shard, organizationId, organizationName, takenAt } = about;
  const scan = keptScanOf(state, organizationId, takenAt);
  const isWaiting = (descriptor: string) => !scan.read.has(descriptor) && !state.failed.has(descriptor);
  return {
    scan,
    organizationName,
    shard,
    hasWholeList: state.users.isDone,
    failed: [...state.failed.values()],
    waiting: new Set([...state.found].filter(isWaiting)),
    others: (shard && about.others) ?? new Set(),
    signIns: (shard && about.signIns) ?? new Map(),
  };
}
