import { TextMap } from "../../../tokens/text/TextMap";
import { isSettled, type RevocationState } from "../RevocationProgress";
import { revokeAndVerify } from "../revokeAndVerify";
import type { PlannedToken } from "../PlannedToken";
import type { RevocationDoor } from "../RevocationDoor";
import type { RevocationEvent } from "../RevocationEvent";
import type { RevocationOptions } from "../RevocationOptions";
import type { RevocationJournal } from "./RevocationJournal";

interface JournalledOptions extends RevocationOptions {
  readonly isPartial?: boolean;
  beforeEnd?(): Promise<void>;
}

/**
 * Revokes and verifies, and records everything: before a batch is sent, and after each step. To continue an
 * unfinished job, set `isRetry`: it lists the owners first and sends what is still listed. `isPartial`: the job has
 * tokens outside this plan, so it does not end with it. `beforeEnd` is called when the job is over: its end is written
 * into the journal once that has resolved.
 */
export async function* revokeWithJournal(
  plan: readonly PlannedToken[],
  door: RevocationDoor,
  { isPartial = false, beforeEnd, ...options }: JournalledOptions,
  journal: RevocationJournal,
): AsyncGenerator<RevocationEvent> {
  const states = new TextMap<RevocationState>();
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
    async revoke(authorizationIds, signal) {
      if (!(await journal.sending(authorizationIds))) throw new TakenOver();
      await door.revoke(authorizationIds, signal);
    },
  };
  try {
    for await (const event of revokeAndVerify(plan, kept, { ...options, signal: stop.signal })) {
      journal.record(event);
      for (const id of event.authorizationIds) states.set(id, event.progress.state);
      yield event;
    }
    const isDone = ({ authorizationId }: PlannedToken) => isSettled(states.get(authorizationId) ?? "planned");
    const isOver = !isPartial && (!stop.signal.aborted || plan.every(isDone));
    // If another page took over a job, that page ends it.
    if (isOver && !journal.lost.aborted) {
      await beforeEnd?.();
      await journal.end();
    }
  } finally {
    // Also when the iteration is left early: nothing more is sent then.
    stop.abort();
    for (const signal of signals) signal?.removeEventListener("abort", onAbort);
    await journal.settle();
  }
}

/** Another page has the job now. The batch was not sent, and listing will show what the other page did. */
class TakenOver extends Error {
  readonly kind = "offline";
  readonly details = { reason: "takenOver" };
}
