import type { KeptScan } from "../../../../jobs/kept-scan/KeptScan";
import type { WhyNoScan } from "../../../../jobs/scan-file/read/ScanFileReading";
import type { Shard } from "../../../../jobs/shards/Shard";

/** What became of opening a file. */
export type Opened =
  | { readonly kind: "scan"; readonly scan: KeptScan }
  /** One shard of a scan: everyone else is missing in it. */
  | { readonly kind: "part"; readonly scan: KeptScan; readonly shard: Shard }
  | { readonly kind: "otherVersion"; readonly version: number }
  | { readonly kind: "otherOrganization"; readonly name: string }
  /** `tooOld`: no scan as old is kept. `unreadable`: the browser cannot read the file. */
  | { readonly kind: WhyNoScan | "tooOld" | "unreadable" };
