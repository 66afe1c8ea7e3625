import type { Steps } from "../../../tokens/steps/Steps";
import type { RevocationPreview } from "../plan/previewRevocation";
import { planRevocation } from "../plan/planRevocation";
import { RevocationJob } from "../run/RevocationJob";
import type { UnfinishedRevocation } from "../run/unfinishedRevocation";
import type { ContinuedFindings } from "./ContinuedFindings";

/**
 * The job that continues an unfinished revocation. It sends what the confirmed preview showed, and nothing else from
 * the journal. Its report also lists the tokens that were already gone.
 */
export function* continueRevocation<Head>(
  head: Head,
  unfinished: UnfinishedRevocation,
  { gone, unread, at }: Pick<ContinuedFindings, "gone" | "unread" | "at">,
  confirmed: RevocationPreview,
): Steps<RevocationJob<Head>> {
  const plan = yield* planRevocation(confirmed);
  const ids = gone.map(({ authorizationId }) => authorizationId);
  return new RevocationJob(
    head,
    { ...plan, tokens: [...plan.tokens, ...gone] },
    { ...unfinished, seen: { gone: ids, at }, isPartial: unread > 0 },
  );
}
