import type { KeptScan } from "../../kept-scan/KeptScan";
import type { LiveScan } from "./LiveScan";

/** The scan that is worked with: the last from the store, or one of this visit. */
export type ShownScan =
  | { readonly kind: "opening" | "none" }
  | {
      readonly kind: "kept";
      readonly scan: KeptScan;
      readonly moment: Date;
      /** The page went away in the middle of it. */
      readonly isUnfinished: boolean;
    }
  | ({ readonly kind: "live" } & LiveScan);
