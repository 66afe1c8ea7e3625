import type { JournalStore } from "../../journal/JournalStore";
import { keptJobs } from "../../journal/keptJobs";
import type { PlannedToken } from "../PlannedToken";
import { readPurpose, type RevocationPurpose } from "../purpose/RevocationPurpose";
import type { RevocationEvent } from "../RevocationEvent";
import { revocationReader, type KeptRevocation } from "./revocationReader";
import { whyNotContinued, type HereAndNow } from "./whyNotContinued";

/** A revocation that was started and has tokens left. */
export interface UnfinishedRevocation {
  readonly id: string;
  readonly begunAt: Date;
  /** Identity id of whoever started it. */
  readonly actorId: string;
  readonly organizationId: string;
  /** Absent if an earlier version began it. A claim, like everything here. */
  readonly purpose?: RevocationPurpose | undefined;
  readonly tokens: readonly PlannedToken[];
  /** Tokens that were confirmed gone. */
  readonly done: number;
  readonly total: number;
  /** What was recorded about it: a claim, not the truth, so list again. */
  readonly events: readonly RevocationEvent[];
  /** It can be named and discarded, but not continued. */
  readonly isTooOld: boolean;
}

/**
 * The latest revocation of this organization that can be continued; if there is none, the latest that is too old.
 * `undefined` also if there is no storage, or it cannot be read.
 */
export async function unfinishedRevocation(
  store: Pick<JournalStore, "readAll"> | undefined,
  here: HereAndNow,
): Promise<UnfinishedRevocation | undefined> {
  return findUnfinished((await store?.readAll().catch(() => [])) ?? [], here);
}

/**
 * The same, from entries read from a store. A job whose tokens were all confirmed gone is over even if its
 * end was not written.
 */
export function findUnfinished(
  stored: readonly unknown[],
  here: HereAndNow,
): UnfinishedRevocation | undefined {
  const jobs = keptJobs(stored, revocationReader)
    .filter(({ hasEnded, organizationId }) => !hasEnded && organizationId === here.organizationId)
    .map((job) => unfinishedOf(job, whyNotContinued(job, here) === "tooOld"))
    .filter(({ done, total }) => done < total);
  return jobs.findLast(({ isTooOld }) => !isTooOld) ?? jobs.at(-1);
}

/** A job as it stands in the journal. */
export function unfinishedOf(
  { id, begunAt, actorId, organizationId, plan, payload, steps }: KeptRevocation,
  isTooOld = false,
): UnfinishedRevocation {
  const events = steps
    .map(({ at, step }) => eventOf(plan, step, at))
    .filter(({ authorizationIds }) => authorizationIds.length > 0);
  const last = new Map(
    events.flatMap(({ authorizationIds, progress }) =>
      authorizationIds.map((each) => [each, progress.state]),
    ),
  );
  const done = [...last.values()].filter((state) => state === "gone").length;
  const head = { id, begunAt, actorId, organizationId, isTooOld, purpose: readPurpose(payload) };
  return { ...head, tokens: plan, done, total: plan.length, events };
}

function eventOf(
  plan: readonly PlannedToken[],
  { tokens, state, why }: KeptRevocation["steps"][number]["step"],
  at: Date,
): RevocationEvent {
  const authorizationIds = tokens.flatMap((place) => plan[place]?.authorizationId ?? []);
  switch (state) {
    case "refused":
    case "unknown":
      return { authorizationIds, progress: { state, why: { kind: why ?? "unexpected" } }, at };
    default:
      return { authorizationIds, progress: { state }, at };
  }
}
