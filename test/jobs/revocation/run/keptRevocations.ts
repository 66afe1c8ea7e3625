import { keptJobs } from "../../../../src/jobs/journal/keptJobs";
import { revocationReader, type KeptRevocation } from "../../../../src/jobs/revocation/run/revocationReader";
import {
  overOf,
  withoutEnd,
  type UnfinishedRevocation,
} from "../../../../src/jobs/revocation/run/unfinishedRevocation";
import type { HereAndNow } from "../../../../src/jobs/revocation/run/whyNotContinued";
import { finish } from "../../../../src/tokens/steps/finish";

/** The revocations in the entries of a journal. */
export function keptRevocations(entries: readonly unknown[]): readonly KeptRevocation[] {
  return finish(keptJobs(entries, revocationReader));
}

/** Those that are over, although nobody wrote that down. */
export function revocationsOver(
  entries: readonly unknown[],
  here: HereAndNow,
): readonly UnfinishedRevocation[] {
  return overOf(finish(withoutEnd(keptRevocations(entries), here)));
}
