import { SlidingCount } from "./SlidingCount";

/**
 * Azure DevOps adds up what a person uses over any five minutes; the extra seconds cover the time a request
 * travels.
 */
export const windowMs = 300_500;
/** Probes beyond the known limit amount to one in this many of it, and find out whether more is possible. */
const probeShare = 20;
const longestProbeGapMs = 30_000;
/** No budget is smaller than one request in five seconds: trouble below that has another cause. */
const leastBudget = 60;
/** The share of the amount that led to a 429 that is still sent. */
const belowBlock = 0.95;
const belowBlockProbing = 0.97;
const belowBlockShared = 0.75;

/**
 * How many requests fit into five minutes. Azure DevOps does not document what one costs, and a page cannot
 * read the headers that say how much is left. The limit becomes known when the budget runs out: it is the
 * number of requests sent until then. After that, only single probes go beyond it in any five minutes; each
 * probe that is answered at once shows that more is possible and doubles the pace of probes.
 * https://learn.microsoft.com/azure/devops/integrate/concepts/rate-limits
 */
export class Budget {
  private readonly sent = new SlidingCount(windowMs);
  private known = Infinity;
  private blockedAt = Infinity;
  private blockedUntilMs = 0;
  private blocks = 0;
  private probeGapMs = 0;
  private latestProbeMs = 0;
  private readonly leastKnown: number;
  private readonly isShared: boolean;

  /** @param sharedBy how many act for the same person without telling each other */
  constructor(sharedBy = 1) {
    this.leastKnown = Math.ceil(leastBudget / sharedBy);
    this.isShared = sharedBy > 1;
  }

  /** Counts a request; returns its place among those of the five minutes before. */
  begin(nowMs: number): number {
    this.sent.add(nowMs);
    const place = this.sent.at(nowMs);
    // Until a limit is known, each request may be the one that finds it.
    if (place > this.known || this.known === Infinity) this.latestProbeMs = nowMs;
    return place;
  }

  /** Requests in five minutes; Infinity while nothing has shown a limit. */
  get most(): number {
    return this.known;
  }

  /** Whether a request at this place is so far below the known limit that a delay has nothing to do with the budget. */
  hasAmpleRoomAt(place: number): boolean {
    return this.known < Infinity && place <= this.known / 2;
  }

  /** A request at this place was answered at once. */
  fitted(place: number): void {
    if (place <= this.known) return;
    this.known = place;
    this.probeGapMs /= 2;
  }

  /** From this place on, requests are delayed. */
  exceeded(place: number): void {
    this.limitTo(Math.min(place, this.known));
  }

  /**
   * A request at this place was blocked. The place is avoided for five minutes, and for twice as long each time. Returns
   * whether others who act for the same person have used the budget up.
   */
  blocked(place: number, nowMs: number): boolean {
    if (place < this.leastKnown) return this.isShared;
    this.blockedAt = place;
    this.blockedUntilMs = nowMs + windowMs * 2 ** this.blocks++;
    // Whoever was just blocked does not try for more before the window has moved on.
    this.latestProbeMs = nowMs + windowMs;
    // Blocked well below what fitted before: the others need room to find theirs.
    const isTaken = this.isShared && place < this.known * belowBlockProbing && this.known < Infinity;
    this.limitTo(Math.min(this.known, Math.floor(place * (isTaken ? belowBlockShared : belowBlock))));
    return isTaken;
  }

  /** What looked like a limit was not one. A block is proof, so for a while it still counts. */
  forget(nowMs: number): void {
    if (nowMs >= this.blockedUntilMs) this.known = Infinity;
  }

  /** Milliseconds until one more request may be sent. */
  pauseMs(nowMs: number): number {
    const count = this.sent.at(nowMs);
    if (count < this.known) return 0;
    const freeMs = this.freeInMs(nowMs);
    const isNearBlock = nowMs < this.blockedUntilMs && count + 1 >= this.blockedAt * belowBlockProbing;
    if (isNearBlock) return freeMs;
    // Counted from the last probe, not from the last request: requests that are spread evenly would never leave room
    // for one, and a budget that was shared would stay small after the others have gone.
    return Math.min(freeMs, Math.max(0, this.latestProbeMs + this.probeGapMs - nowMs));
  }

  /** Milliseconds until more than probes may be sent. */
  freeInMs(nowMs: number): number {
    return this.sent.msUntilBelow(this.known, nowMs);
  }

  private limitTo(place: number): void {
    this.known = Math.max(this.leastKnown, place);
    this.probeGapMs = Math.min(longestProbeGapMs, (probeShare * windowMs) / this.known);
  }
}
