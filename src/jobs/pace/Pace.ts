import { Budget, windowMs } from "./Budget";

/** Given out when a request begins, so that its answer is judged by what was known then. */
export interface Ticket {
  readonly beganAt: number;
  /** Counts the requests. */
  readonly number: number;
  readonly round: number;
  readonly block: number;
  /** Its place among the requests of the last five minutes. */
  readonly place: number;
}

export interface PaceLimits {
  readonly firstLanes?: number;
  readonly mostLanes?: number;
}

const firstBackOffMs = 30_000;
const longestBackOffMs = 300_000;
const remembered = 31;
const leastRemembered = 8;
const jump = 3;
/** A jump that ends below this is noise: Azure DevOps slows a caller down by seconds, not by milliseconds. */
const leastSlowMs = 500;
/** What is slower than this is delayed on purpose; once it is certain that there is a budget, whatever is slow. */
const leastDelayMs = 2_000;
/** So many delays, and nothing of later answered at once, are no accident. */
const delaysOfLimit = 3;

/**
 * How many requests may be under way at once, and when the next may begin. Azure DevOps hides `Retry-After` and its
 * limits from a page of another site, so that only the time of an answer and a 429 tell. Lanes grow while answers are
 * fast: by one per answer until the first trouble, then by one per round. They halve when an answer takes over three
 * times the running median, or on a 429. Delays and a 429 also tell the budget of five minutes: see `Budget`.
 * https://learn.microsoft.com/azure/devops/integrate/concepts/rate-limits
 */
export class Pace {
  private readonly budget = new Budget();
  private current: number;
  private readonly most: number;
  private isStarting = true;
  private fastAnswers = 0;
  private slowAnswers = 0;
  private usualMs: number[] = [];
  private requests = 0;
  /** The youngest request that was answered fast. */
  private fastUpTo = 0;
  /** Delayed requests since anything later was answered fast. */
  private delayed: Ticket[] = [];
  /** A limit was seen to come and to go, or a 429: from then on slow means delayed. */
  private isBudgetCertain = false;
  /** Counts the halvings: an answer to a request from before the last one says nothing new. */
  private round = 0;
  private block = 0;
  private backOffMs = firstBackOffMs;

  constructor({ firstLanes = 4, mostLanes = 32 }: PaceLimits = {}) {
    this.current = Math.min(firstLanes, mostLanes);
    this.most = mostLanes;
  }

  get lanes(): number {
    return this.current;
  }

  /** Requests per second in the long run; Infinity while nothing has shown a limit. */
  get mostPerSecond(): number {
    return (1000 * this.budget.most) / windowMs;
  }

  /** Milliseconds until the next request may begin. */
  pauseMs(nowMs: number): number {
    return this.budget.pauseMs(nowMs);
  }

  /** Milliseconds until the budget has room again; single requests may be sent before. */
  freeInMs(nowMs: number): number {
    return this.budget.freeInMs(nowMs);
  }

  /** Takes a moment in milliseconds, as `answered` does. */
  begin(now: number): Ticket {
    const { round, block } = this;
    return { beganAt: now, number: ++this.requests, round, block, place: this.budget.begin(now) };
  }

  /** The service answered, whatever it said, but for a 429. */
  answered(ticket: Ticket, now: number): void {
    const tookMs = Math.max(0, now - ticket.beganAt);
    if (ticket.block === this.block) this.backOffMs = firstBackOffMs;
    if (this.isSlow(tookMs)) this.wasSlow(ticket, tookMs);
    else this.wasFast(ticket, tookMs);
  }

  /**
   * The service answered 429. Milliseconds for which nothing more is to be sent: 30 seconds, doubled with each 429 that
   * follows a back-off, up to 300. `undefined` when an earlier 429 of the same crowd has said so already.
   */
  throttled(ticket: Ticket, now: number): number | undefined {
    if (ticket.block !== this.block) return undefined;
    this.block++;
    this.halve();
    this.isBudgetCertain = true;
    this.budget.blocked(ticket.place, now);
    const backOffMs = this.backOffMs;
    this.backOffMs = Math.min(2 * backOffMs, longestBackOffMs);
    return backOffMs;
  }

  private get knowsUsual(): boolean {
    return this.usualMs.length >= leastRemembered;
  }

  private isSlow(tookMs: number): boolean {
    if (!this.knowsUsual) return tookMs > leastDelayMs;
    return tookMs > Math.max(leastSlowMs, jump * medianOf(this.usualMs));
  }

  private wasSlow(ticket: Ticket, tookMs: number): void {
    // A request that began later was answered fast: this one was held up alone.
    if (ticket.number < this.fastUpTo) return;
    const isOfThisRound = ticket.round === this.round;
    if (isOfThisRound && ticket.place <= this.budget.most) this.halve();
    // What was never faster may be slow by itself.
    const isDelay = this.knowsUsual && (this.isBudgetCertain || tookMs > leastDelayMs);
    const isOurs = isDelay && !this.budget.hasAmpleRoomAt(ticket.place);
    // A crowd may just wait for the few connections of a browser: it is no delay unless fewer at once are as slow.
    if (isOurs && (isOfThisRound || this.isBudgetCertain)) this.wasDelayed(ticket);
    if (!isOurs && isOfThisRound) this.slowAnswers++;
    // Slow for so long, and not for what we sent: it is the new normal. Measure against that from here on.
    if (this.slowAnswers < remembered) return;
    this.usualMs = [];
    this.slowAnswers = 0;
    this.budget.forget();
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
