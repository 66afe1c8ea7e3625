import type { KeptScan } from "../../kept-scan/KeptScan";
import type { ScanHead } from "../../kept-scan/ScanHead";
import type { LiveScan } from "./LiveScan";

/** The scan being worked with: the last stored one, or one of this visit. */
export type ShownScan =
  | { readonly kind: "opening" }
  /** `why`: what became of a scan that was kept. */
  | {
      readonly kind: "none";
      readonly why?: "forgotten" | "tooOld";
      /** A scan whose page went away, and whose rows are lost. */
      readonly lost?: ScanHead | undefined;
    }
  | {
      readonly kind: "kept";
      readonly scan: KeptScan;
      readonly moment: Date;
      /** The page went away before it ended. */
      readonly isUnfinished: boolean;
      /** Why a scan from a file is not stored. */
      readonly notKept?: "nowhere" | "failed" | "keptIsBetter" | undefined;
      /** Of a scan from a file: since the one that was kept before. */
      readonly changes?: LiveScan["changes"];
    }
  | ({ readonly kind: "live" } & LiveScan);
