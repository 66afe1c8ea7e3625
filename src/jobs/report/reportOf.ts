import { shownText } from "../../tokens/naming/shownText";
import type { Failure } from "../pace/Failure";
import type { Outcomes } from "../revocation/Outcomes";
import type { RevocationPlan } from "../revocation/plan/RevocationPlan";
import type { ReportHead, RevocationReport } from "./RevocationReport";

/** The report of a plan so far: one line per token, in the order of the plan. */
export function reportOf(head: ReportHead, plan: RevocationPlan, outcomes: Outcomes): RevocationReport {
  const filter = Object.entries(head.filter).map(([key, value]) => [key, shownText(value)]);
  return {
    ...head,
    byName: shownText(head.byName),
    organizationName: shownText(head.organizationName),
    reason: shownText(head.reason),
    filter: Object.fromEntries(filter),
    lines: plan.tokens.map((token) => {
      const { progress, sentAt, acceptedAt, stateAt } = outcomes.of(token.authorizationId);
      const why = "why" in progress ? writtenFailure(progress.why) : undefined;
      const wasProtected = plan.includedProtected?.has(token.authorizationId) ?? false;
      return { ...token, state: progress.state, why, sentAt, acceptedAt, stateAt, wasProtected };
    }),
  };
}

function writtenFailure({ serverMessage, activityId, ...rest }: Failure): Failure {
  return {
    ...rest,
    ...(serverMessage === undefined ? {} : { serverMessage: shownText(serverMessage) }),
    ...(activityId === undefined ? {} : { activityId: shownText(activityId) }),
  };
}
