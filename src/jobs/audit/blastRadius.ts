import { dayInMilliseconds } from "../../tokens/token/expiry";
import type { Acted } from "./Trails";
import type { TrailsProgress } from "./TrailsProgress";

/** The windows that are shown, in days. */
export const blastDays = [7, 30, 90] as const;

/** What would notice it, as far as the audit log tells, if these tokens stopped to work. */
export interface BlastWindow extends Acted {
  readonly days: (typeof blastDays)[number];
  /** Whether the log was read back to the beginning of the window. If not, there may be more of everything. */
  readonly isWhole: boolean;
}

/**
 * Which of the tokens that are to be revoked acted within 7, 30 and 90 days, from which addresses and with which
 * clients, each figure with the ids behind it. Reads and clones are not in the log: the figures are "at least".
 */
export function blastRadius(
  { trails, since }: Pick<TrailsProgress, "trails" | "since">,
  ids: Iterable<string>,
  now: Date,
): readonly BlastWindow[] {
  const asked = [...ids];
  return blastDays.map((days) => ({
    days,
    isWhole: since.getTime() <= now.getTime() - days * dayInMilliseconds,
    ...trails.acted(asked, days, now),
  }));
}
