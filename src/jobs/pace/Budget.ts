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
const leastKnown = 60;
/** The share of the amount that led to a 429 that is still sent. */
const belowBlock = 0.95;
const belowBlockProbing = 0.97;

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
  private latestMs = 0;

  /** Counts a request; returns its place among those of the five minutes before. */
  begin(nowMs: number): number {
    this.latestMs = nowMs;
    this.sent.add(nowMs);
    return this.sent.at(nowMs);
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

  /** A request at this place was blocked. The place is avoided for five minutes, and for twice as long each time. */
  blocked(place: number, nowMs: number): void {
    if (place < leastKnown) return;
    this.blockedAt = place;
    this.blockedUntilMs = nowMs + windowMs * 2 ** this.blocks++;
    this.limitTo(Math.min(this.known, Math.floor(place * belowBlock)));
  }

  /** What looked like a limit was not one. */
  forget(): void {
    this.known = Infinity;
  }

  /** Milliseconds until one more request may be sent. */
  pauseMs(nowMs: number): number {
    const count = this.sent.at(nowMs);
    if (count < this.known) return 0;
    const freeMs = this.freeInMs(nowMs);
    const isNearBlock = nowMs < this.blockedUntilMs && count + 1 >= this.blockedAt * belowBlockProbing;
    if (isNearBlock) return freeMs;
    return Math.min(freeMs, Math.max(0, this.latestMs + this.probeGapMs - nowMs));
  }

  /** Milliseconds until more than probes may be sent. */
  freeInMs(nowMs: number): number {
    return this.sent.msUntilBelow(this.known, nowMs);
  }

  private limitTo(place: number): void {
    this.known = Math.max(leastKnown, place);
    this.probeGapMs = Math.min(longestProbeGapMs, (probeShare * windowMs) / this.known);
  }
}
