import { gzipSync } from "node:zlib";

export const kilobyte = 1024;

/** What may load before a hub is usable, without MSAL, and how large the package may be, in bytes. */
export const limits = {
  /** The files that a page names. */
  ".js": 128 * kilobyte,
  ".css": 24 * kilobyte,
  /** All scripts until My tokens can draw its rows, and until an administrator can start a scan. */
  untilRows: 128 * kilobyte,
  untilScan: 145 * kilobyte,
  addedBySecondHub: 20 * kilobyte,
  package: 1_250_000,
  personalPackage: 600_000,
} as const;

/** The name that MSAL writes into its own telemetry, which a bundler cannot drop or rename. */
export const msalMark = "@azure/msal-browser";

export function gzippedSize(contents: Iterable<string | Buffer>): number {
  return [...contents].reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}
