import { holds } from "../../journal/holds";
import { isHeld } from "../../journal/isHeld";
import { keptJobs } from "../../journal/keptJobs";
import { readSightings } from "./readSightings";
import type { Sighting } from "../../kept-scan/Sighting";
import type { Clock } from "../../pace/Clock";
import { inSlices } from "../../slices/inSlices";
import type { SharedStore } from "../../store/openIndexedDbStore";
import type { PersonStore } from "../../store/person/PersonStore";
import { findRunning } from "./findRunning";
import type { RevocationKeeping } from "./RevocationEnvironment";
import { revocationReader } from "./revocationReader";
import { overOf, unfinishedOf, withoutEnd, type UnfinishedRevocation } from "./unfinishedRevocation";

/** An organization's revocations at one moment, as it is stored. */
export interface WatchedRevocations {
  /** Cut off, and running nowhere. */
  readonly unfinished: UnfinishedRevocation | undefined;
  /** Running in another tab. */
  readonly elsewhere: UnfinishedRevocation | undefined;
  /** Over, and running nowhere, although no page could write that down. */
  readonly over: readonly UnfinishedRevocation[];
  /** What any tab has seen of tokens since they were scanned. */
  readonly sightings: readonly Sighting[];
  /** What only the journal has of that, once no page is left that would keep it beside the scan. */
  readonly unkept: readonly Sighting[];
}

export interface Watching
  extends Pick<Clock, "now" | "wait">, Pick<RevocationKeeping, "locks" | "name" | "organizationId"> {
  readonly store: SharedStore | PersonStore;
  /** Whether this page runs a revocation itself, and so holds the journal. */
  isRunningHere(): boolean;
  /** Whether somebody can see this page. Asked only where looking costs requests. */
  isVisible?(): boolean;
}

/** Milliseconds between looks, at least: each reads the whole journal. */
const restMs = 500;
/** Where tabs cannot tell each other, this is how old a count may be, in milliseconds. */
const lookEveryMs = 2_000;
/** The same where each look is a request to the service. */
const requestEveryMs = 10_000;
/** A tab that dies says nothing. Whether its lock is still held is a cheap question, so it is asked often. */
const askEveryMs = 250;

/**
 * Tells how things stand, and again whenever another tab has written or has died while it ran a revocation. Ends when the
 * signal aborts.
 */
export async function* watchRevocations(
  watching: Watching,
  signal: AbortSignal,
): AsyncGenerator<WatchedRevocations> {
  const { writtenElsewhere } = watching.store;
  const isOver = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  while (!signal.aborted) {
    const { rings } = writtenElsewhere;
    const { store } = watching;
    const known = store.reach === "person" ? await leaseOf(watching, () => store.readLease()) : undefined;
    const seen = await look(watching, signal);
    if (signal.aborted) return;
    yield seen;
    const woken = new AbortController();
    const news = [writtenElsewhere.after(rings), isOver];
    if (store.reach === "person" && known)
      news.push(moved(watching, store, { known, isElsewhere: seen.elsewhere !== undefined }, woken.signal));
    else if (seen.elsewhere)
      news.push(watching.wait(lookEveryMs, woken.signal), freed(watching, woken.signal));
    await Promise.race(news);
    woken.abort();
    await watching.wait(restMs, signal);
  }
}

/** Resolves once no page holds the journal, or when the signal aborts. */
async function freed(watching: Watching, signal: AbortSignal): Promise<void> {
  do await watching.wait(askEveryMs, signal);
  while (!signal.aborted && (await isHeld(watching)));
}

/**
 * Resolves once the lease has changed, or when the signal aborts: whoever begins, works or ends renews or returns it.
 * Nobody is asked while this page runs a revocation itself, or while it is hidden and knows of none.
 */
async function moved(
  watching: Watching,
  store: PersonStore,
  { known, isElsewhere }: { known: string; isElsewhere: boolean },
  signal: AbortSignal,
): Promise<void> {
  const { wait, isRunningHere, isVisible } = watching;
  for (;;) {
    await wait(requestEveryMs, signal);
    if (signal.aborted) return;
    if (isRunningHere() || (!isElsewhere && isVisible?.() === false)) continue;
    const lease = await leaseOf(watching, () => store.pollLease());
    if (lease !== unreadable && lease !== known) return;
  }
}

const unreadable = "unreadable";

/** The lease as it stands, and whether it still holds. */
async function leaseOf({ now }: Watching, read: () => Promise<unknown>): Promise<string> {
  try {
    const lease = await read();
    return JSON.stringify([lease, holds(lease, now())]);
  } catch {
    return unreadable;
  }
}

async function look(watching: Watching, signal: AbortSignal): Promise<WatchedRevocations> {
  const { store, organizationId, now, isRunningHere } = watching;
  for (;;) {
    const wasHere = isRunningHere();
    const wasHeld = await isHeld(watching);
    const stored = await store.readAll().catch(() => []);
    const isStillHeld = await isHeld(watching);
    // A job that began or ended meanwhile would be taken for one that was cut off.
    if (wasHeld !== isStillHeld && !signal.aborted) continue;
    const scans = store.reach === "browser" ? store : undefined;
    const jobs = await inSlices(keptJobs(stored, revocationReader));
    const { kept, inJournal } = await readSightings(scans, organizationId, now(), jobs);
    const unended = await inSlices(withoutEnd(jobs, { organizationId, now: now() }));
    const running = isStillHeld ? await inSlices(findRunning(stored, jobs, organizationId)) : undefined;
    const isHere = wasHere || isRunningHere();
    const isElsewhere = isStillHeld && !isHere;
    const elsewhere = isElsewhere ? running : undefined;
    return {
      unfinished: elsewhere ? undefined : unfinishedOf(unended),
      over: isStillHeld || isRunningHere() ? [] : overOf(unended),
      elsewhere,
      sightings: [...kept.map(({ sighting }) => sighting), ...inJournal],
      unkept: isStillHeld || isHere ? [] : inJournal,
    };
  }
}
