import { isJsonObject } from "../../tokens/json/JsonObject";
import { failureOf, type Failure } from "../pace/Failure";
import { groupPlanned } from "./groupPlanned";
import { inLanes } from "../pace/inLanes";
import { retryPolicies } from "../pace/retry/retryPolicies";
import { Tries } from "../pace/retry/Tries";
import type { PlannedToken } from "./PlannedToken";
import type { RevocationRun } from "./RevocationRun";

/** Each asks the service to revoke up to a hundred tokens. More at once would only load it, and gain nothing. */
const batchesAtOnce = 10;

/**
 * Sends the plan in batches, an owner's tokens together, and calls `onSettled` when a batch has come to its end. A
 * refused batch is split in halves down to the id that is refused. A throttled one waits and is sent again. Being
 * signed out or forbidden ends the sending, since every other batch would meet the same.
 */
export async function sendRevocations(
  plan: readonly PlannedToken[],
  run: RevocationRun,
  onSettled: (batch: readonly PlannedToken[]) => void,
): Promise<void> {
  let closed: Failure | undefined;

  const revoke = async (ids: readonly string[]) => {
    run.report(ids, { state: "sent" });
    try {
      await run.door.revoke(ids);
      return true;
    } catch (error) {
      const why = failureOf(error);
      // Known before the next one has its turn.
      if (why.kind === "signedOut" || why.kind === "forbidden") closed = why;
      throw error;
    }
  };

  const send = async (ids: readonly string[], tries = new Tries(retryPolicies.sending)): Promise<void> => {
    try {
      const isAccepted = await run.gate.ask(
        () => revoke(ids),
        () => !run.isStopped && !closed,
      );
      if (isAccepted) run.report(ids, { state: "accepted" });
      else if (closed && !run.isStopped) run.report(ids, { state: "refused", why: closed });
    } catch (error) {
      await sendFailed(ids, tries, error);
    }
  };

  const sendFailed = async (ids: readonly string[], tries: Tries, error: unknown): Promise<void> => {
    const why = failureOf(error);
    const delayMs = tries.failed(why.kind);
    const isSplit = why.kind === "refused" && ids.length > 1;
    // None of them was taken; a stop before they are sent again must find them so.
    if (delayMs !== undefined || isSplit) run.report(ids, { state: "planned" });
    if (delayMs !== undefined) {
      if (delayMs > 0) await run.gate.wait(delayMs);
      return send(ids, tries);
    }
    if (isSplit) {
      const middle = Math.ceil(ids.length / 2);
      await send(ids.slice(0, middle));
      return send(ids.slice(middle));
    }
    run.report(ids, { state: mayHaveActed(error) ? "unknown" : "refused", why });
  };

  await inLanes(batches(plan, run.door.batchSize), batchesAtOnce, async (batch) => {
    await send(batch.map(({ authorizationId }) => authorizationId));
    onSettled(batch);
  });
}

/** False when the service said no, or the request is known never to have left. Without an answer nobody knows yet. */
function mayHaveActed(error: unknown): boolean {
  const { kind } = failureOf(error);
  if (kind !== "offline" && kind !== "unexpected") return false;
  const details = isJsonObject(error) ? error.details : undefined;
  return !isJsonObject(details) || details.mayHaveActed !== false;
}

/** Keeps an owner's tokens together: the owner is listed once all batches with their tokens are settled. */
function* batches(plan: readonly PlannedToken[], size: number): Generator<PlannedToken[]> {
  const ordered = [...groupPlanned(plan).values()].flat();
  for (let start = 0; start < ordered.length; start += size) yield ordered.slice(start, start + size);
}
