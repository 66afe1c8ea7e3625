import type { PlanFile } from "../../../jobs/plan-file/PlanFile";

/** Sorts by the moment in UTC at which the plan was made. */
export function planFileName({ madeAt }: Pick<PlanFile, "madeAt">): string {
  return `pat-steward-plan-${madeAt.slice(0, 19).replaceAll(":", "")}Z.json`;
}
