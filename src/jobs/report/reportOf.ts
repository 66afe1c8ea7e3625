import { finish } from "../../tokens/steps/finish";
import type { Outcomes } from "../revocation/Outcomes";
import type { RevocationPlan } from "../revocation/plan/RevocationPlan";
import { LiveReport } from "./LiveReport";
import type { ReportHead, RevocationReport } from "./RevocationReport";

/** The report of a plan so far: one line per token, in the order of the plan. */
export function reportOf(head: ReportHead, plan: RevocationPlan, outcomes: Outcomes): RevocationReport {
  return finish(new LiveReport(head, plan, outcomes).update());
}
