import type { RevocationPreview } from "../plan/previewRevocation";
import { planRevocation } from "../plan/planRevocation";
import { RevocationJob } from "../run/RevocationJob";
import type { UnfinishedRevocation } from "../run/unfinishedRevocation";
import type { ContinuedFindings } from "./ContinuedFindings";

/**
 * The job that goes on with an unfinished revocation: it sends what the confirmed preview showed and nothing else of
 * what the journal has. Its report also has the tokens that were gone by then.
 */
export function continueRevocation<Head>(
  head: Head,
  unfinished: UnfinishedRevocation,
  { gone, unread, at }: Pick<ContinuedFindings, "gone" | "unread" | "at">,
  confirmed: RevocationPreview,
): RevocationJob<Head> {
  const ids = gone.map(({ authorizationId }) => authorizationId);
  return new RevocationJob(
    head,
    { tokens: [...planRevocation(confirmed).tokens, ...gone] },
    { ...unfinished, seen: { gone: ids, at }, isPartial: unread > 0 },
  );
}
