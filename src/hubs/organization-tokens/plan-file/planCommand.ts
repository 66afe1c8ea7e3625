import { confirmationFor } from "../../../jobs/revocation/plan/confirmationFor";
import { planFileName } from "./planFileName";
import type { PlanHandedOver } from "./usePlanFile";

/** The line that carries a plan out, in a pipeline of its organization. */
export function planCommand(plan: PlanHandedOver): string {
  const isTyped = confirmationFor(plan.summary.tokens) === "typed";
  const confirm = isTyped ? ` --confirm "${plan.confirmation}"` : "";
  const where = quoted(plan.organization.name);
  return `pat-steward revoke --organization ${where} --plan ${planFileName(plan)} --yes${confirm}`;
}

/** An organization's name is letters, digits and hyphens; whatever else it is must not be a command. */
function quoted(name: string): string {
  return /^[\w-]+$/.test(name) ? name : "NAME";
}
