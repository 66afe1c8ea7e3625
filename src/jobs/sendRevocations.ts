import { failureOf, type Failure } from "./Failure";
import { inLanes } from "./inLanes";
import { defaultBackOffMs } from "./listPatiently";
import type { PlannedToken, Progress, RevocationDoor, RevocationOptions } from "./revocation";

export type Report = (authorizationIds: readonly string[], progress: Progress) => void;

/**
 * Sends the plan in batches. A refused batch is split in halves down to the id that is refused; a throttled one
 * waits and is sent again; being signed out or forbidden ends the sending, since it would meet every other batch too.
 */
export async function sendRevocations(
  plan: readonly PlannedToken[],
  door: RevocationDoor,
  options: RevocationOptions,
  report: Report,
): Promise<void> {
  let closed: Failure | undefined;
  const backOffMs = options.backOffMs ?? defaultBackOffMs;

  const send = async (ids: readonly string[], attempt = 0): Promise<void> => {
    if (options.signal?.aborted) return;
    if (closed) return report(ids, { state: "refused", why: closed });
    report(ids, { state: "sent" });
    try {
      await door.revoke(ids);
      report(ids, { state: "accepted" });
    } catch (error) {
      await sendFailed(ids, attempt, failureOf(error));
    }
  };

  const sendFailed = async (ids: readonly string[], attempt: number, why: Failure): Promise<void> => {
    const backOff = backOffMs[attempt];
    if (why.kind === "throttled" && backOff !== undefined) {
      report(ids, { state: "planned" });
      await options.wait(backOff, options.signal);
      return send(ids, attempt + 1);
    }
    if (why.kind === "refused" && ids.length > 1) {
      // None of them was taken; a stop before the halves are sent must find them so.
      report(ids, { state: "planned" });
      const middle = Math.ceil(ids.length / 2);
      await send(ids.slice(0, middle));
      return send(ids.slice(middle));
    }
    if (why.kind === "signedOut" || why.kind === "forbidden") closed = why;
    report(ids, { state: isAnswered(why) ? "refused" : "unknown", why });
  };

  await inLanes(batches(plan, door.batchSize), options.concurrency ?? 3, send);
}

/** True when the service said no, so that it did nothing. Without its answer nobody knows yet. */
function isAnswered({ kind }: Failure): boolean {
  return kind !== "offline" && kind !== "unexpected";
}

function* batches(plan: readonly PlannedToken[], size: number): Generator<string[]> {
  for (let start = 0; start < plan.length; start += size) {
    yield plan.slice(start, start + size).map(({ authorizationId }) => authorizationId);
  }
}
