import type { Continuation } from "../../../jobs/revocation/run/Continuation";
import { revocationPlanOf } from "../../../jobs/plan-file/revocationPlanOf";
import { runId } from "../../../jobs/revocation/purpose/runId";
import { RevocationJob } from "../../../jobs/revocation/run/RevocationJob";
import { findUnfinished } from "../../../jobs/revocation/run/unfinishedRevocation";
import type { ReportHead } from "../../../jobs/report/RevocationReport";
import { CommandError } from "../../CommandError";
import { exitCodes } from "../../exitCodes";
import type { FileJournalStore } from "../../journal/FileJournalStore";
import type { Surroundings } from "../../Surroundings";
import type { CarryingOut } from "./CarryingOut";
import { words } from "./words";

type Head = Pick<ReportHead, "filter" | "startedAt" | "isContinued">;

interface Where {
  readonly store: FileJournalStore;
  readonly path: string;
  readonly holder: string;
}

/**
 * The job of a plan: the one that its journal has not ended, or a new one. Either way everyone is listed before anything
 * is sent, since others may have carried out the plan, or a part of it, meanwhile.
 * @throws CommandError if the journal is another plan's, or no journal
 */
export async function jobOf(
  { plan, tokens, organization }: CarryingOut,
  { store, path, holder }: Where,
  { clock, narrator }: Surroundings,
): Promise<RevocationJob<Head>> {
  const now = clock.now();
  const { me, organization: place } = organization;
  const stored = await store.readAll().catch(() => {
    throw new CommandError(exitCodes.refused, words.noJournal(path));
  });
  const unfinished = findUnfinished(stored, { organizationId: place.id, now });
  // With those of whoever runs this: another administrator may have begun it.
  const known = new Set(revocationPlanOf(plan).tokens.map(({ authorizationId }) => authorizationId));
  const isOther = unfinished?.tokens.some(({ authorizationId }) => !known.has(authorizationId));
  if (isOther) throw new CommandError(exitCodes.refused, words.otherJournal(path));
  const goesOn = unfinished && !unfinished.isTooOld ? unfinished : undefined;
  if (goesOn) narrator.note(words.goingOn(goesOn.done, goesOn.total));
  const filter = Object.fromEntries(new URLSearchParams(plan.filter));
  const startedAt = goesOn?.purpose?.startedAt ?? now;
  const purpose = goesOn?.purpose ?? {
    run: runId(now, holder.replace(/\W/g, "")),
    reason: plan.reason,
    filter,
    startedAt,
  };
  const continued: Continuation = {
    ...(goesOn ?? { ...nothingYet, begunAt: now, actorId: me.userId, organizationId: place.id }),
    seen: { gone: [], at: now },
    isPartial: false,
  };
  const head = { filter, startedAt, isContinued: goesOn !== undefined };
  return new RevocationJob(head, tokens, continued, purpose);
}

/** A run of which no journal has anything. */
const nothingYet = { id: "", tokens: [], events: [], done: 0, total: 0, isTooOld: false };
