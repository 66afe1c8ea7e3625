import type { Journal } from "../journal/journal";
import type {
  PlannedToken,
  RevocationDoor,
  RevocationEvent,
  RevocationOptions,
  RevocationState,
} from "./revocation";
import { revokeAndVerify } from "./revokeAndVerify";

/**
 * Revokes and verifies with everything written down: before a batch is sent, and after each step. To go on with an
 * unfinished job, call it with that job's whole plan and `isRetry`: it lists the owners first and sends what is listed.
 */
export async function* revokeWithJournal(
  plan: readonly PlannedToken[],
  door: RevocationDoor,
  options: RevocationOptions,
  journal: Journal,
): AsyncGenerator<RevocationEvent> {
  const states = new Map<string, RevocationState>();
  const stop = new AbortController();
  const onAbort = () => stop.abort();
  const signals = [options.signal, journal.lost];
  for (const signal of signals) {
    if (signal?.aborted) stop.abort();
    signal?.addEventListener("abort", onAbort);
  }
  const kept: RevocationDoor = {
    batchSize: door.batchSize,
    listActive: (owner) => door.listActive(owner),
    async revoke(authorizationIds) {
      if (!(await journal.sending(authorizationIds))) throw new TakenOver();
      await door.revoke(authorizationIds);
    },
  };
  try {
    for await (const event of revokeAndVerify(plan, kept, { ...options, signal: stop.signal })) {
      journal.record(event);
      for (const id of event.authorizationIds) states.set(id, event.progress.state);
      yield event;
    }
    const isOver = !stop.signal.aborted || plan.every((token) => isEnd(states.get(token.authorizationId)));
    // A job that another tab took over is that tab's to end.
    if (isOver && !journal.lost.aborted) await journal.end();
  } finally {
    // Also when the iteration is left early: nothing more is sent then.
    stop.abort();
    for (const signal of signals) signal?.removeEventListener("abort", onAbort);
  }
}

function isEnd(state: RevocationState | undefined): boolean {
  return state === "gone" || state === "stillListed" || state === "refused" || state === "unknown";
}

/** Another tab has the job now. The batch was not sent, and listing settles what the other tab did. */
class TakenOver extends Error {
  readonly kind = "offline";
}
