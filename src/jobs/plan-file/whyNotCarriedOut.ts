import type { PlanFile } from "./PlanFile";

/** Milliseconds by which the clock that dated a plan may be ahead: computers and build agents differ by seconds. */
const clocksDifferMs = 5 * 60_000;

export type WhyNotCarriedOut = "otherOrganization" | "tooOld" | "fromTheFuture";

/** Why an intact plan may not be carried out here and now; `undefined` if it may. `maxAgeMs` is in milliseconds. */
export function whyNotCarriedOut(
  { organization, madeAt }: Pick<PlanFile, "organization" | "madeAt">,
  { organizationId, now, maxAgeMs }: { organizationId: string; now: Date; maxAgeMs: number },
): WhyNotCarriedOut | undefined {
  if (organization.id.toLowerCase() !== organizationId.toLowerCase()) return "otherOrganization";
  const ageMs = now.getTime() - new Date(madeAt).getTime();
  if (ageMs < -clocksDifferMs) return "fromTheFuture";
  return ageMs <= maxAgeMs ? undefined : "tooOld";
}
