import { dayInMilliseconds } from "../../../tokens/token/expiry";

/** Where and when somebody wants to go on with a revocation. */
export interface HereAndNow {
  readonly organizationId: string;
  readonly now: Date;
}

/** `tooOld`: begun so long ago, or at so odd a date, that nobody can still mean it. */
export type NotContinued = "otherOrganization" | "tooOld";

const longestDays = 7;

/**
 * Why a revocation from the journal may not be gone on with. Every extension of one publisher can write the journal, so
 * that a date in the future is as bad as none.
 */
export function whyNotContinued(
  { organizationId, begunAt }: { readonly organizationId: string; readonly begunAt: Date },
  here: { readonly organizationId: string | undefined; readonly now: Date },
): NotContinued | undefined {
  if (organizationId !== here.organizationId) return "otherOrganization";
  const ageMs = here.now.getTime() - begunAt.getTime();
  // Asked this way round, since a date that is none is neither.
  return ageMs >= 0 && ageMs <= longestDays * dayInMilliseconds ? undefined : "tooOld";
}
