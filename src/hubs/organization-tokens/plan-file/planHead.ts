import type { PlanHead } from "../../../jobs/plan-file/planFileOf";
import type { PreviewExtraProps } from "../revocation/preview/PreviewExtra";

/** Who makes the plan now, and why. The scan is as old as its newest list; only that it still runs is known here. */
export function planHead({
  environment,
  preview: { table },
  reason,
  filter,
  isGrowing,
}: PreviewExtraProps): PlanHead {
  const { user, organization } = environment.host;
  const madeAt = environment.now();
  let takenAtMs = -Infinity;
  for (const { listedAt } of table.owners) takenAtMs = Math.max(takenAtMs, listedAt?.getTime() ?? -Infinity);
  const takenAt = Number.isFinite(takenAtMs) ? new Date(takenAtMs) : madeAt;
  return {
    ...{ user, organization, madeAt, reason, filter },
    scan: { takenAt, isComplete: isGrowing ? false : undefined },
  };
}
