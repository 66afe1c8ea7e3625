import { isJsonObject } from "../../tokens/json/JsonObject";
import { failureOf, type Failure } from "../pace/Failure";
import type { ByOwner } from "./groupPlanned";
import { inLanes } from "../pace/inLanes";
import { nextTask } from "../pace/nextTask";
import { retryPolicies } from "../pace/retry/retryPolicies";
import { Tries } from "../pace/retry/Tries";
import type { PlannedToken } from "./PlannedToken";
import type { RevocationRun } from "./RevocationRun";

/** Requests at once, each for up to a hundred tokens. More would put load on the service without being faster. */
const batchesAtOnce = 10;

/**
 * Sends the plan in batches, with an owner's tokens together, and calls `onSettled` when a batch has ended. A
 * refused batch is split in halves down to the refused id. A throttled one waits and is sent again.
 * `signedOut` and `forbidden` end the sending, since every other batch would meet the same.
 */
export async function sendRevocations(
  plan: ByOwner,
  run: RevocationRun,
  onSettled: (batch: readonly PlannedToken[]) => void,
): Promise<void> {
  const sending = new Sending(run);
  await inLanes(batches(plan, run.door.batchSize), batchesAtOnce, async (batch) => {
    // Nothing has to be waited for any more, but there may be a thousand batches left to go through.
    if (sending.isOver) await nextTask();
    await sending.send(batch.map(({ authorizationId }) => authorizationId));
    onSettled(batch);
  });
}

class Sending {
  /** Why nothing more is sent. */
  private closed: Failure | undefined;

  constructor(private readonly run: RevocationRun) {}

  /** Whether nothing more is sent. */
  get isOver(): boolean {
    return this.run.isStopped || this.closed !== undefined;
  }

  async send(ids: readonly string[], tries = new Tries(retryPolicies.sending)): Promise<void> {
    const { run } = this;
    try {
      const isAccepted = await run.gate.ask(
        (signal) => this.revoke(ids, signal),
        () => !this.isOver,
      );
      if (isAccepted) run.report(ids, { state: "accepted" });
      else if (this.closed && !run.isStopped) run.report(ids, { state: "refused", why: this.closed });
    } catch (error) {
      await this.sendAgain(ids, tries, error);
    }
  }

  private async revoke(ids: readonly string[], signal: AbortSignal): Promise<boolean> {
    this.run.report(ids, { state: "sent" });
    try {
      await this.run.door.revoke(ids, signal);
      return true;
    } catch (error) {
      // Stopped while it waited for the credential: nothing left the page.
      if (signal.aborted && error === signal.reason) {
        this.run.report(ids, { state: "planned" });
        return false;
      }
      const why = failureOf(error);
      // Set before the next batch has its turn.
      if (why.kind === "signedOut" || why.kind === "forbidden") this.closed = why;
      throw error;
    }
  }

  private async sendAgain(ids: readonly string[], tries: Tries, error: unknown): Promise<void> {
    const why = failureOf(error);
    const delayMs = tries.failed(why.kind);
    const isSplit = why.kind === "refused" && ids.length > 1;
    if (delayMs === undefined && !isSplit)
      return this.run.report(ids, { state: mayHaveActed(error) ? "unknown" : "refused", why });
    // None of them was accepted; a stop before they are sent again must leave them as such.
    this.run.report(ids, { state: "planned" });
    if (delayMs !== undefined) {
      if (delayMs > 0) await this.run.gate.wait(delayMs);
      return this.send(ids, tries);
    }
    const middle = Math.ceil(ids.length / 2);
    await this.send(ids.slice(0, middle));
    await this.send(ids.slice(middle));
  }
}

/** False if the service refused, or the request certainly never left. Without an answer it is open. */
function mayHaveActed(error: unknown): boolean {
  const { kind } = failureOf(error);
  if (kind !== "offline" && kind !== "unexpected") return false;
  const details = isJsonObject(error) ? error.details : undefined;
  return !isJsonObject(details) || details.mayHaveActed !== false;
}

/** Keeps an owner's tokens together: the owner is listed once all batches with their tokens have ended. */
function* batches(plan: ByOwner, size: number): Generator<readonly PlannedToken[]> {
  let batch: PlannedToken[] = [];
  for (const tokens of plan.values())
    for (const token of tokens) {
      if (batch.push(token) < size) continue;
      yield batch;
      batch = [];
    }
  if (batch.length > 0) yield batch;
}
