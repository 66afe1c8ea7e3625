import { finish } from "../../../tokens/steps/finish";
import { inStretches } from "../../../tokens/steps/inStretches";
import type { Steps } from "../../../tokens/steps/Steps";
import { TextMap } from "../../../tokens/text/TextMap";
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

/** The same, from entries read from a store. */
export function findUnfinished(
  stored: readonly unknown[],
  here: HereAndNow,
): UnfinishedRevocation | undefined {
  return unfinishedOf(finish(withoutEnd(finish(keptJobs(stored, revocationReader)), here)));
}

/**
 * The one to offer. A job whose tokens were all confirmed gone, by itself or by another, is over even if its end was not
 * written: a page that could not read of it may have begun another with the same tokens.
 */
export function unfinishedOf(unended: readonly UnfinishedRevocation[]): UnfinishedRevocation | undefined {
  const jobs = unended.filter(({ done, total }) => done < total);
  return jobs.findLast(({ isTooOld }) => !isTooOld) ?? jobs.at(-1);
}

/** Revocations that are over, although their pages were closed before they could write that down. */
export function overOf(unended: readonly UnfinishedRevocation[]): UnfinishedRevocation[] {
  return unended.filter(({ done, total }) => done === total);
}

/** The revocations of this organization whose end was not written, oldest first. */
export function* withoutEnd(
  jobs: readonly KeptRevocation[],
  here: HereAndNow,
): Steps<UnfinishedRevocation[]> {
  const kept = jobs.filter(({ organizationId }) => organizationId === here.organizationId);
  const goneBeside = (job: KeptRevocation) =>
    kept
      .filter((other) => other !== job)
      .flatMap(eventsOf)
      .filter(({ progress }) => progress.state === "gone");
  const unended: UnfinishedRevocation[] = [];
  for (const job of kept)
    if (!job.hasEnded)
      unended.push(yield* asItStands(job, whyNotContinued(job, here) === "tooOld", goneBeside(job)));
  return unended;
}

/** A job as it stands in the journal. `gone`: what others have seen gone, which counts if it is newer. */
export function* asItStands(
  job: KeptRevocation,
  isTooOld = false,
  gone: readonly RevocationEvent[] = [],
): Steps<UnfinishedRevocation> {
  const { id, begunAt, actorId, organizationId, plan, payload } = job;
  const events = [...eventsOf(job)];
  const last = new TextMap<Pick<RevocationEvent, "progress" | "at"> | undefined>();
  yield* inStretches(plan.length, (start, end) => {
    for (const { authorizationId } of plan.slice(start, end)) last.set(authorizationId, undefined);
  });
  const take = ({ authorizationIds, progress, at }: RevocationEvent) => {
    for (const each of authorizationIds) last.set(each, { progress, at });
  };
  for (const event of events) {
    take(event);
    yield;
  }
  for (const event of gone) {
    const isNews = (each: string) => {
      const own = last.get(each);
      return last.has(each) && own?.progress.state !== "gone" && (!own || own.at <= event.at);
    };
    const authorizationIds = event.authorizationIds.filter(isNews);
    if (authorizationIds.length === 0) continue;
    events.push({ ...event, authorizationIds });
    take({ ...event, authorizationIds });
    yield;
  }
  const done = [...last.values()].filter((own) => own?.progress.state === "gone").length;
  const head = { id, begunAt, actorId, organizationId, isTooOld, purpose: readPurpose(payload) };
  return { ...head, tokens: plan, done, total: plan.length, events };
}

function eventsOf({ plan, steps }: KeptRevocation): readonly RevocationEvent[] {
  return steps
    .map(({ at, step }) => eventOf(plan, step, at))
    .filter(({ authorizationIds }) => authorizationIds.length > 0);
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
