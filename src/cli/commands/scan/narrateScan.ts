import type { ScanProgress } from "../../../jobs/scan/ScanProgress";
import { scanFacts } from "../../../ui/words/scan/scanFacts";
import { en } from "../../../ui/words/scan/words/en";
import type { Narrator } from "../../Narrator";
import { words } from "./words";

/** Says how far a scan has come. */
export function narrateScan(progress: ScanProgress, narrator: Narrator): void {
  const { state, waitingUntil, usersRead, usersFound, isTotalKnown } = progress;
  const share = isTotalKnown && usersFound > 0 ? usersRead / usersFound : undefined;
  const waiting =
    state === "waiting" && waitingUntil ? [words.waiting(waitingUntil.toISOString().slice(11, 19))] : [];
  const facts = isTotalKnown || usersFound > 0 ? scanFacts(progress, en).join(", ") : words.listing;
  narrator.progress(share, [facts, ...waiting].join(". "));
}
