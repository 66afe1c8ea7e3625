import { EventQueue, type Merging } from "../pace/EventQueue";
import { inSlices } from "../slices/inSlices";
import { findStillListed } from "./findStillListed";
import { groupPlanned } from "./groupPlanned";
import type { PlannedToken } from "./PlannedToken";
import type { RevocationDoor } from "./RevocationDoor";
import type { RevocationEvent } from "./RevocationEvent";
import type { RevocationOptions } from "./RevocationOptions";
import { RevocationRun } from "./RevocationRun";
import { sendRevocations } from "./sendRevocations";
import { Verification } from "./Verification";

/**
 * Revokes tokens and checks that they are gone. The service accepts or refuses a batch as a whole and never
 * says which token it objects to, so only the owners' lists decide what is gone. An owner is listed as soon
 * as all batches with their tokens have ended, while other batches still run. After an abort nothing more is
 * sent; what was sent is checked once, and the rest stays `planned`.
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
    const due = await inSlices(groupPlanned(options.isRetry ? await findStillListed(plan, run) : plan));
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

/** Owners arrive faster than a slow reader consumes the events. */
const goneTogether: Merging<RevocationEvent> = {
  belongTogether: (first, second) => first.progress.state === "gone" && second.progress.state === "gone",
  merge: (first, rest) => ({
    ...(rest.at(-1) ?? first),
    authorizationIds: [first, ...rest].flatMap(({ authorizationIds }) => authorizationIds),
  }),
};
