import { describeId } from "../../../../src/jobs/revocation/plan/describeToken";
import type { PlannedToken } from "../../../../src/jobs/revocation/PlannedToken";
import type { Continuation } from "../../../../src/jobs/revocation/run/Continuation";
import { RevocationJob } from "../../../../src/jobs/revocation/run/RevocationJob";
import type { UnfinishedRevocation } from "../../../../src/jobs/revocation/run/unfinishedRevocation";

/** As if everything in the journal had been found listed, and confirmed. */
export function allListed(unfinished: UnfinishedRevocation): Continuation {
  return { ...unfinished, seen: { gone: [], at: unfinished.begunAt }, isPartial: false };
}

/** The job that continues everything in an unfinished one. */
export function continued<Head>(head: Head, unfinished: UnfinishedRevocation): RevocationJob<Head> {
  return new RevocationJob(head, planOf(unfinished.tokens), allListed(unfinished));
}

/** A plan with only the ids known. */
export function planOf(tokens: readonly PlannedToken[]) {
  return {
    tokens: tokens.map(({ authorizationId, owner }) => describeId(authorizationId, { descriptor: owner })),
  };
}
