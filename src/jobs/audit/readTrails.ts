import { auditDays } from "../../tokens/audit/AuditEntry";
import { dayInMilliseconds } from "../../tokens/token/expiry";
import type { Clock } from "../pace/Clock";
import { failureOf } from "../pace/Failure";
import type { AuditLogPage, AuditRange, ReadAuditLog } from "./ReadAuditLog";
import { Trails } from "./Trails";
import type { ReadSoFar, TrailsProgress } from "./TrailsProgress";

interface Options {
  readonly pages: ReadAuditLog;
  readonly clock: Pick<Clock, "now" | "monotonicMs">;
  readonly signal: AbortSignal;
  /** authorizationIds of the tokens to follow; absent: every token. */
  readonly wanted?: Iterable<string> | undefined;
  /** Absent: all that Azure DevOps keeps. */
  readonly range?: AuditRange | undefined;
  /** Someone waits for the answer: ends with the page during which this time is over. */
  readonly longestMs?: number | undefined;
  /** Where an earlier reading stopped or was paused. Its trails go on; `wanted` and the end of the range are its own. */
  readonly from?: ReadSoFar | undefined;
}

const usualLongestMs = 60_000;

/** Pages of a thousand entries are never this many for one millisecond. */
const mostPagesWithoutProgress = 20;

/**
 * Reads the audit log backwards and adds up what each token did. Reports once a page, and once more at the end of the
 * log or after a failure, which keeps what was read. To pause, abort; to resume, start again `from` the last event.
 * Rejects only with the signal's reason.
 */
export async function* readTrails(options: Options): AsyncGenerator<TrailsProgress> {
  const { pages, clock, signal, from, longestMs = usualLongestMs } = options;
  const range = rangeOf(options);
  const beganMs = clock.monotonicMs();
  let read = from ? goingOn(from) : nothingRead(range, options.wanted);
  let pagesWithoutProgress = 0;
  try {
    for await (const page of pages(range, signal)) {
      signal.throwIfAborted();
      const before = read.since;
      read = withPage(read, page);
      pagesWithoutProgress = read.since < before ? 0 : pagesWithoutProgress + 1;
      const isTimeUp = clock.monotonicMs() - beganMs > longestMs;
      const isEndless = pagesWithoutProgress >= mostPagesWithoutProgress;
      const state = isEndless ? "endless" : isTimeUp ? "timeUp" : "reading";
      yield { ...read, state };
      if (state !== "reading") return;
    }
    yield { ...read, since: range.start, state: "whole" };
  } catch (error) {
    signal.throwIfAborted();
    yield { ...read, state: "failed", failure: failureOf(error) };
  }
}

function rangeOf({ range, from, clock }: Options): AuditRange {
  const end = range?.end ?? clock.now();
  const start = range?.start ?? new Date(end.getTime() - auditDays * dayInMilliseconds);
  // The service counts finer than milliseconds: the rest of the one at which it stopped is read too.
  return { start, end: from ? new Date(from.since.getTime() + 1) : end };
}

function nothingRead({ end }: AuditRange, wanted: Options["wanted"]): ReadSoFar {
  return { trails: new Trails({ until: end, wanted }), entriesRead: 0, unreadable: 0, since: end };
}

/** Without the state in which it stopped. */
function goingOn({ trails, entriesRead, unreadable, since }: ReadSoFar): ReadSoFar {
  return { trails, entriesRead, unreadable, since };
}

function withPage({ trails, entriesRead, unreadable, since }: ReadSoFar, page: AuditLogPage): ReadSoFar {
  trails.add(page.entries);
  // The last entry, not the oldest: an entry out of order does not mean that everything since it has been read.
  const last = page.entries.at(-1)?.at ?? since;
  return {
    trails,
    entriesRead: entriesRead + page.entries.length,
    unreadable: unreadable + page.unreadable,
    since: last < since ? last : since,
  };
}
