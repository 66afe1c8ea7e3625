import { EventQueue, type Merging } from "../pace/EventQueue";
import type { PlannedToken, RevocationDoor, RevocationEvent, RevocationOptions } from "./revocation";
import { RevocationRun } from "./RevocationRun";
import { sendRevocations } from "./sendRevocations";
import { stillDue } from "./stillDue";
import { Verification } from "./Verification";

/**
 * Revokes tokens and looks whether they are gone. Nothing is called gone that was not seen gone: the service answers
 * a batch with "accepted" or "refused" as a whole and never says which token, so the owners' lists decide. An owner is
 * listed as soon as all batches with their tokens have come to an end, while others are still under way.
 * After an abort nothing more is sent; what was sent is verified once, and the rest stays `planned`.
 */
export async function* revokeAndVerify(
  plan: readonly PlannedToken[],
  door: RevocationDoor,
  options: RevocationOptions,
): AsyncGenerator<RevocationEvent> {
  const events = new EventQueue<RevocationEvent>(goneTogether);
  const run = new RevocationRun(door, options, (authorizationIds, progress) =>
    events.push({ authorizationIds, progress, at: options.now() }),
  );
  const work = async () => {
    const due = options.isRetry ? await stillDue(plan, run) : plan;
    const verification = new Verification(due, run);
    await sendRevocations(due, run, (batch) => verification.settled(batch));
    await verification.finish();
  };
  work().then(
    () => events.close(),
    (error: unknown) => events.fail(error),
  );
  yield* events;
}

/** Owners come in faster than a journal can write them down one by one. */
const goneTogether: Merging<RevocationEvent> = {
  belongTogether: (first, second) => first.progress.state === "gone" && second.progress.state === "gone",
  merge: (first, rest) => ({
    ...(rest.at(-1) ?? first),
    authorizationIds: [first, ...rest].flatMap(({ authorizationIds }) => authorizationIds),
  }),
};
