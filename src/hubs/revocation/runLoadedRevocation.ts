import type { RevocationEnvironment } from "../../jobs/revocation/run/RevocationEnvironment";
import type { RevocationJob } from "../../jobs/revocation/run/RevocationJob";
import type { RevocationRunState } from "../../jobs/revocation/run/runRevocation";

/** Comes in a file of its own: most visits revoke nothing. */
export const loadRevocation = () =>
  import(/* webpackChunkName: "revocation" */ "../../jobs/revocation/run/runRevocation");

/** `runRevocation`, fetched first. Where it cannot be fetched, nothing was sent, and the outcomes say so. */
export async function* runLoadedRevocation(
  job: RevocationJob,
  environment: RevocationEnvironment,
  signal: AbortSignal,
): AsyncGenerator<RevocationRunState> {
  const loaded = await loadRevocation().catch(() => undefined);
  if (loaded) return yield* loaded.runRevocation(job, environment, signal);
  const authorizationIds = job.open.map(({ authorizationId }) => authorizationId);
  const progress = { state: "refused", why: { kind: "offline" } } as const;
  job.outcomes.record({ authorizationIds, progress, at: environment.now() });
  yield { state: "ended", continuity: "noStorage", protectedCount: 0 };
}
