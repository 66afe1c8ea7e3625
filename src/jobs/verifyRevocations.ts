import { failureOf, type Failure } from "./Failure";
import { groupByOwner } from "./groupByOwner";
import { inLanes } from "./inLanes";
import { listPatiently } from "./listPatiently";
import type { PlannedToken, Progress, RevocationDoor, RevocationOptions } from "./revocation";
import type { Report } from "./sendRevocations";

const defaultVerifyAfterMs = [0, 1_000, 4_000, 15_000];

/**
 * Lists the owners again, round after round, until every sent token is gone or the rounds are over.
 * What then is listed still: `stillListed` when the service had accepted it, else the reason of the sending stands.
 */
export async function verifyRevocations(
  sent: readonly PlannedToken[],
  ledger: ReadonlyMap<string, Progress>,
  door: RevocationDoor,
  options: RevocationOptions,
  report: Report,
): Promise<void> {
  /** Tokens whose end is open, by owner; an owner leaves when none is. */
  const open = groupByOwner(sent);
  const unread = new Map<string, Failure>();

  const look = async (owner: string) => {
    const ids = open.get(owner) ?? [];
    try {
      const active = await listPatiently(owner, door, options);
      unread.delete(owner);
      report(
        ids.filter((id) => !active.has(id)),
        { state: "gone" },
      );
      const left = ids.filter((id) => active.has(id));
      if (left.length > 0) open.set(owner, left);
      else open.delete(owner);
    } catch (error) {
      unread.set(owner, failureOf(error));
    }
  };

  for (const delay of options.verifyAfterMs ?? defaultVerifyAfterMs) {
    if (delay > 0 && options.signal?.aborted) break;
    await options.wait(delay, options.signal);
    await inLanes([...open.keys()], options.concurrency ?? 3, look);
    if (!somethingMayStillVanish(open, unread, ledger)) break;
  }

  for (const [owner, ids] of open) {
    for (const id of ids) report([id], ending(ledger.get(id), unread.get(owner)));
  }
}

/** Worth another look: an owner that could not be read, or a token whose revocation was accepted or is unknown. */
function somethingMayStillVanish(
  open: ReadonlyMap<string, readonly string[]>,
  unread: ReadonlyMap<string, Failure>,
  ledger: ReadonlyMap<string, Progress>,
): boolean {
  const ids = [...open.values()].flat();
  return ids.length > 0 && (unread.size > 0 || ids.some((id) => ledger.get(id)?.state !== "refused"));
}

function ending(progress: Progress | undefined, unread: Failure | undefined): Progress {
  if (progress?.state === "refused") return progress;
  if (unread) return { state: "unknown", why: unread };
  // Seen in the list after its request got no answer: it was not revoked, and the lost request is the reason.
  if (progress?.state === "unknown") return { state: "refused", why: progress.why };
  return { state: "stillListed" };
}
