import type { PlanFile } from "../../../jobs/plan-file/PlanFile";
import { momentInFileName } from "../../export/momentInFileName";

/** Sorts by the moment in UTC at which the plan was made. */
export function planFileName({ madeAt }: Pick<PlanFile, "madeAt">): string {
  return `pat-steward-plan-${momentInFileName(new Date(madeAt))}.json`;
}
