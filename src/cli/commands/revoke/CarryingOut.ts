import type { DirectOrganization } from "../../../azure/direct/connectDirect";
import type { PlanFile } from "../../../jobs/plan-file/PlanFile";
import type { RevocationPlan } from "../../../jobs/revocation/plan/RevocationPlan";
import type { Options } from "../../Options";

/** What it takes to carry out a plan. */
export interface CarryingOut {
  readonly plan: PlanFile;
  /** Of the plan, those that are not the caller's own. */
  readonly tokens: RevocationPlan;
  readonly organization: DirectOrganization;
  readonly options: Options;
}
