import type { ReportLine } from "../../../jobs/report/RevocationReport";
import type { Words } from "../../../ui/words/en";
import { revocationSentence } from "../../revocation/revocationSentence";

/** What a person wants to tell apart; `open` is on its way or was not sent. */
export type Outcome = "gone" | "stillListed" | "refused" | "unknown" | "open";

export function outcomeOf({ state }: ReportLine): Outcome {
  switch (state) {
    case "planned":
    case "sent":
    case "accepted":
      return "open";
    default:
      return state;
  }
}

export function outcomeSentence({ state, why }: ReportLine, words: Words): string {
  switch (state) {
    case "refused":
    case "unknown":
      return revocationSentence({ state, why: why ?? { kind: "unexpected" } }, words);
    default:
      return revocationSentence({ state }, words);
  }
}
