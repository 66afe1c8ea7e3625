/** Given out when a request begins, so that its answer is judged by what was known then. */
export interface Ticket {
  readonly beganAt: number;
  readonly round: number;
  readonly block: number;
}

interface PaceLimits {
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

/**
 * How many requests may be under way at once. Azure DevOps hides `Retry-After` and its limits from a page of another
 * site, so that only the time of an answer and a 429 tell. Grows while answers are fast: by one per answer until the
 * first trouble, then by one per round. Halves when an answer takes over three times the running median, or on a 429.
 * https://learn.microsoft.com/azure/devops/integrate/concepts/rate-limits
 */
export class Pace {
  private current: number;
  private readonly most: number;
  private isStarting = true;
  private fastAnswers = 0;
  private slowAnswers = 0;
  private usualMs: number[] = [];
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

  /** Takes a moment in milliseconds, as `answered` does. */
  begin(now: number): Ticket {
    return { beganAt: now, round: this.round, block: this.block };
  }

  /** The service answered, whatever it said, but for a 429. */
  answered(ticket: Ticket, now: number): void {
    const tookMs = Math.max(0, now - ticket.beganAt);
    if (ticket.block === this.block) this.backOffMs = firstBackOffMs;
    if (this.isSlow(tookMs)) this.wasSlow(ticket);
    else this.wasFast(tookMs);
  }

  /**
   * The service answered 429. Milliseconds for which nothing more is to be sent: 30 seconds, doubled with each 429 that
   * follows a back-off, up to 300. `undefined` when an earlier 429 of the same crowd has said so already.
   */
  throttled(ticket: Ticket): number | undefined {
    if (ticket.block !== this.block) return undefined;
    this.block++;
    this.halve();
    const backOffMs = this.backOffMs;
    this.backOffMs = Math.min(2 * backOffMs, longestBackOffMs);
    return backOffMs;
  }

  private isSlow(tookMs: number): boolean {
    if (this.usualMs.length < leastRemembered) return false;
    return tookMs > Math.max(leastSlowMs, jump * medianOf(this.usualMs));
  }

  private wasSlow(ticket: Ticket): void {
    if (ticket.round === this.round) this.halve();
    this.slowAnswers++;
    // Slow for so long is the new normal: measure against that from here on.
    if (this.slowAnswers >= remembered) this.usualMs = [];
  }

  private wasFast(tookMs: number): void {
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
