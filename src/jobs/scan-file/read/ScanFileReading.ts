import type { ScanFileContent } from "../ScanFileContent";

/** What reading a scan file found. */
export type ScanFileReading =
  | { readonly kind: "scan"; readonly content: ScanFileContent }
  /** Written by another version of this program, in a form that this one does not know. */
  | { readonly kind: "otherVersion"; readonly version: number }
  | { readonly kind: WhyNoScan };

/**
 * `cut`: its end is missing. `edited`: what it says is not what was written. `fromTheFuture`: it is said to be more than
 * a day ahead of this clock. `zip`: an archive that holds files. `damaged`: packed, and not to be unpacked.
 */
export type WhyNoScan = "notAScan" | "cut" | "edited" | "fromTheFuture" | "tooLarge" | "zip" | "damaged";
