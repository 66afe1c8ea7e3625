import type { ReportLine } from "../../../jobs/report/RevocationReport";
import type { Words } from "../../../ui/words/en";
import { revocationSentence } from "../revocationSentence";

/** What became of a token, as a sentence. */
export function outcomeSentence({ state, why }: Pick<ReportLine, "state" | "why">, words: Words): string {
  switch (state) {
    case "refused":
    case "unknown":
      return revocationSentence({ state, why: why ?? { kind: "unexpected" } }, words);
    default:
      return revocationSentence({ state }, words);
  }
}
