import { gzipSync } from "node:zlib";

export const kilobyte = 1024;

/** What may travel before a hub can be used, MSAL apart, and how large the package may be. In bytes. */
export const limits = {
  ".js": 130 * kilobyte,
  ".css": 24 * kilobyte,
  addedBySecondHub: 30 * kilobyte,
  package: 700 * kilobyte,
} as const;

/** The name that MSAL writes into its own telemetry, so that a bundler cannot drop or rename it. */
export const msalMark = "@azure/msal-browser";

export function gzippedSize(contents: Iterable<string | Buffer>): number {
  return [...contents].reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}
