import { EventQueue } from "./EventQueue";
import type { PlannedToken, RevocationDoor, RevocationEvent, RevocationOptions } from "./revocation";
import { sendRevocations } from "./sendRevocations";
import { stillDue } from "./stillDue";
import { verifyRevocations } from "./verifyRevocations";

/**
 * Revokes tokens and looks whether they are gone. Nothing is called gone that was not seen gone: the service answers
 * a batch with "accepted" or "refused" as a whole and never says which token, so the owners' lists decide.
 * After an abort nothing more is sent; what was sent is verified once, and the rest stays `planned`.
 */
export async function* revokeAndVerify(
  plan: readonly PlannedToken[],
  door: RevocationDoor,
  options: RevocationOptions,
): AsyncGenerator<RevocationEvent> {
  const events = new EventQueue<RevocationEvent>();
  const ledger = new Map<string, RevocationEvent["progress"]>();
  const report = (authorizationIds: readonly string[], progress: RevocationEvent["progress"]) => {
    for (const id of authorizationIds) ledger.set(id, progress);
    if (authorizationIds.length > 0) events.push({ authorizationIds, progress, at: options.now() });
  };
  const work = async () => {
    const due = options.isRetry ? await stillDue(plan, door, options, report) : plan;
    await sendRevocations(due, door, options, report);
    const sent = due.filter(
      ({ authorizationId }) => (ledger.get(authorizationId)?.state ?? "planned") !== "planned",
    );
    await verifyRevocations(sent, ledger, door, options, report);
  };
  work().then(
    () => events.close(),
    (error: unknown) => events.fail(error),
  );
  yield* events;
}
