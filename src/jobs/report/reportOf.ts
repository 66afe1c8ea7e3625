import { withoutSecret } from "../../tokens/naming/withoutSecret";
import type { Outcomes } from "../revocation/Outcomes";
import type { RevocationPlan } from "../revocation/plan/RevocationPlan";
import type { ReportHead, RevocationReport } from "./RevocationReport";

/** The report of a plan so far: one line per token, in the order of the plan. */
export function reportOf(head: ReportHead, plan: RevocationPlan, outcomes: Outcomes): RevocationReport {
  const filter = Object.entries(head.filter).map(([key, value]) => [key, withoutSecret(value)]);
  return {
    ...head,
    reason: withoutSecret(head.reason),
    filter: Object.fromEntries(filter),
    lines: plan.tokens.map((token) => {
      const { progress, sentAt, acceptedAt, stateAt } = outcomes.of(token.authorizationId);
      const why = "why" in progress ? progress.why : undefined;
      return { ...token, state: progress.state, why, sentAt, acceptedAt, stateAt };
    }),
  };
}
