import type { PlanFile } from "../../../jobs/plan-file/PlanFile";
import { confirmationFor } from "../../../jobs/revocation/plan/confirmationFor";
import { planFileName } from "./planFileName";

/** The line that carries a plan out, in a pipeline of its organization. */
export function planCommand(plan: PlanFile): string {
  const isTyped = confirmationFor(plan.summary.tokens) === "typed";
  const confirm = isTyped ? ` --confirm "${plan.confirmation}"` : "";
  return `pat-steward revoke --plan ${planFileName(plan)} --yes${confirm}`;
}
