import type { JsonObject } from "../../tokens/json/JsonObject";

/** Where a browser that keeps no scans notes how far one has come. What it returns is unchecked. */
export interface ScanHeadStore {
  /** Replaces what was there; `undefined` deletes it. */
  writeScanHead(head: JsonObject | undefined): Promise<void>;
  readScanHead(): Promise<unknown>;
}
