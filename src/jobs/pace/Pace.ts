import { Budget, windowMs } from "./Budget";

/** Issued when a request begins, so that its answer is judged by what was known then. */
export interface Ticket {
  readonly beganAt: number;
  /** Number of the request, in order of sending. */
  readonly number: number;
  readonly round: number;
  readonly block: number;
  /** Its place among the requests of the last five minutes. */
  readonly place: number;
}

export interface PaceLimits {
  readonly firstLanes?: number;
  readonly mostLanes?: number;
  /** How many such paces act for the same person, and share the service's budget without telling each other. */
  readonly sharedBy?: number;
}

const firstBackOffMs = 30_000;
const longestBackOffMs = 300_000;
const remembered = 31;
const leastRemembered = 8;
const jump = 3;
/** A jump that stays below this is noise: Azure DevOps slows a caller down by seconds, not by milliseconds. */
const leastSlowMs = 500;
/** Anything slower is delayed on purpose. Once a budget is known to exist, anything slow is. */
const leastDelayMs = 2_000;
/** This many delays, with no later request answered at once, are not a coincidence. */
const delaysOfLimit = 3;

/**
 * How many requests may run at once, and when the next may begin. Azure DevOps hides `Retry-After` and its
 * limits from pages of other sites, so only response times and 429s are visible. Lanes grow while answers are
 * fast: by one for each answer until the first trouble, then by one for each round. They halve when an answer
 * takes more than three times the running median, or on a 429. Delays and 429s also reveal the five-minute
 * budget: see `Budget`. https://learn.microsoft.com/azure/devops/integrate/concepts/rate-limits
 */
export class Pace {
  private readonly budget: Budget;
  private current: number;
  private readonly most: number;
  private isStarting = true;
  private fastAnswers = 0;
  private slowAnswers = 0;
  private usualMs: number[] = [];
  private requests = 0;
  /** The latest request that was answered fast. */
  private fastUpTo = 0;
  /** Delayed requests since a later one was last answered fast. */
  private delayed: Ticket[] = [];
  /** A limit was seen to come and go, or a 429 came: from then on, slow means delayed. */
  private isBudgetCertain = false;
  /** Counts the halvings: an answer to a request sent before the last one says nothing new. */
  private round = 0;
  private block = 0;
  private backOffMs = firstBackOffMs;

  constructor({ firstLanes = 4, mostLanes = 32, sharedBy }: PaceLimits = {}) {
    this.budget = new Budget(sharedBy);
    this.current = Math.min(firstLanes, mostLanes);
    this.most = mostLanes;
  }

  get lanes(): number {
    return this.current;
  }

  /** Requests per second in the long run; Infinity while no limit has shown. */
  get mostPerSecond(): number {
    return (1000 * this.budget.most) / windowMs;
  }

  /** Milliseconds until the next request may begin. */
  pauseMs(nowMs: number): number {
    return this.budget.pauseMs(nowMs);
  }

  /** Milliseconds until the budget has room again; single requests may be sent before then. */
  freeInMs(nowMs: number): number {
    return this.budget.freeInMs(nowMs);
  }

  /** Takes a moment in milliseconds, as `answered` does. */
  begin(now: number): Ticket {
    const { round, block } = this;
    return { beganAt: now, number: ++this.requests, round, block, place: this.budget.begin(now) };
  }

  /** The service gave any answer other than a 429. */
  answered(ticket: Ticket, now: number): void {
    const tookMs = Math.max(0, now - ticket.beganAt);
    if (ticket.block === this.block) this.backOffMs = firstBackOffMs;
    if (this.isSlow(tookMs)) this.wasSlow(ticket, tookMs, now);
    else this.wasFast(ticket, tookMs);
  }

  /**
   * The service answered 429. Returns how long to pause in milliseconds: 30 seconds, doubled with each 429
   * that follows a back-off, up to 300. `undefined` if an earlier 429 of the same batch already led to a
   * pause.
   */
  throttled(ticket: Ticket, now: number): number | undefined {
    if (ticket.block !== this.block) return undefined;
    this.block++;
    this.halve();
    this.isBudgetCertain = true;
    const isTaken = this.budget.blocked(ticket.place, now);
    const backOffMs = this.backOffMs;
    this.backOffMs = Math.min(2 * backOffMs, longestBackOffMs);
    // What others have used comes back only when the five minutes have moved on.
    return isTaken ? longestBackOffMs : backOffMs;
  }

  private get knowsUsual(): boolean {
    return this.usualMs.length >= leastRemembered;
  }

  private isSlow(tookMs: number): boolean {
    if (!this.knowsUsual) return tookMs > leastDelayMs;
    return tookMs > leastSlowMs && tookMs > jump * medianOf(this.usualMs);
  }

  private wasSlow(ticket: Ticket, tookMs: number, now: number): void {
    // A request that began later was answered fast, so only this one was held up.
    if (ticket.number < this.fastUpTo) return;
    const isOfThisRound = ticket.round === this.round;
    if (isOfThisRound && ticket.place <= this.budget.most) this.halve();
    // A request of a kind that was never faster may simply be slow.
    const isDelay = this.knowsUsual && (this.isBudgetCertain || tookMs > leastDelayMs);
    const isOurs = isDelay && !this.budget.hasAmpleRoomAt(ticket.place);
    // Many at once may just be waiting for the browser's few connections: it counts as a delay only if fewer
    // at once are just as slow.
    if (isOurs && (isOfThisRound || this.isBudgetCertain)) this.wasDelayed(ticket);
    if (!isOurs && isOfThisRound) this.slowAnswers++;
    // Slow for this long, and not because of what we sent: this is the new normal to measure against.
    if (this.slowAnswers < remembered) return;
    this.usualMs = [];
    this.slowAnswers = 0;
    this.budget.forget(now);
  }

  private wasDelayed(ticket: Ticket): void {
    this.delayed.push(ticket);
    if (this.delayed.length < delaysOfLimit) return;
    this.budget.exceeded(Math.min(...this.delayed.map(({ place }) => place)));
  }

  private wasFast({ number, place }: Ticket, tookMs: number): void {
    this.fastUpTo = Math.max(this.fastUpTo, number);
    if (this.delayed.every((delayed) => delayed.number < number)) {
      if (this.delayed.length >= delaysOfLimit && place <= this.budget.most) this.isBudgetCertain = true;
      this.delayed = [];
    }
    this.budget.fitted(place);
    this.slowAnswers = 0;
    this.usualMs.push(tookMs);
    if (this.usualMs.length > remembered) this.usualMs.shift();
    this.fastAnswers++;
    if (this.current >= this.most || (!this.isStarting && this.fastAnswers < this.current)) return;
    this.current++;
    this.fastAnswers = 0;
  }

  private halve(): void {
    this.current = Math.max(1, Math.floor(this.current / 2));
    this.isStarting = false;
    this.fastAnswers = 0;
    this.round++;
  }
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
