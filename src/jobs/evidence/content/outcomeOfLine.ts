import type { Failure } from "../../pace/Failure";
import { outcomeKindOf } from "../../report/OutcomeKind";
import type { ReportLine } from "../../report/RevocationReport";
import type { EvidenceOutcome } from "../Evidence";

/** What became of a token of a revocation. `whyOf` says a failure in the language of the page. */
export function outcomeOfLine(
  { authorizationId, state, stateAt, why }: ReportLine,
  whyOf: (failure: Failure) => string,
): EvidenceOutcome {
  return {
    authorizationId,
    outcome: outcomeKindOf(state),
    ...(stateAt ? { at: stateAt.toISOString() } : {}),
    ...(why ? { why: whyOf(why) } : {}),
  };
}
