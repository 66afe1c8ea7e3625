import { AbortFan } from "./AbortFan";
import { Bell } from "./Bell";
import { windowMs } from "./Budget";
import type { Clock } from "./Clock";
import { failureOf } from "./Failure";
import { Pace, type PaceLimits, type Ticket } from "./Pace";
import type { ToldLimit } from "./ToldLimit";

export interface GateOptions extends PaceLimits, Clock {
  /** Ends all waiting. After that, requests start at once, a few at a time. */
  readonly signal?: AbortSignal;
  /** Calls back with what answers say of the budget; absent where nobody can read that, as in pages. */
  readonly hearLimits?: ((hear: (told: ToldLimit) => void) => void) | undefined;
}

/** A shorter pause is not worth showing. */
const leastToldMs = 5_000;
/** The share of a budget that is left over, so that whoever else acts for the same person is not blocked. */
const leftOver = 0.05;
const leastHoldMs = 1_000;

/** All requests of a job go through its gate, so they share one pace and one back-off. */
export class Gate {
  /** Rings when a request ends, or when a pause begins or ends. */
  readonly changed = new Bell();
  private readonly pace: Pace;
  private readonly fan: AbortFan;
  private readonly turns: ((ticket: Ticket) => void)[] = [];
  private underWay = 0;
  private holds = 0;
  private heldUntilMs = 0;
  private isPausing = false;

  constructor(private readonly options: GateOptions) {
    this.pace = new Pace(options);
    this.fan = new AbortFan(options.signal);
    // Whoever is alone finds out by delays how much more is let through than is told.
    if ((options.sharedBy ?? 1) > 1) options.hearLimits?.((told) => this.told(told));
  }

  /** Whether one more request would start at once, or be the first after a pause. */
  get hasRoom(): boolean {
    return this.underWay + this.turns.length < this.pace.lanes;
  }

  get lanes(): number {
    return this.pace.lanes;
  }

  get isStopped(): boolean {
    return this.fan.isAborted;
  }

  /** Throws the reason of the stop. */
  throwIfStopped(): void {
    this.options.signal?.throwIfAborted();
  }

  /** When the pause ends, if it is longer than a moment. */
  get waitingUntil(): Date | undefined {
    if (this.fan.isAborted) return undefined;
    const now = this.nowMs();
    const freeInMs = this.pace.freeInMs(now);
    if (this.holds === 0 && freeInMs < leastToldMs) return undefined;
    const leftMs = Math.max(this.heldUntilMs - now, freeInMs);
    return new Date(this.options.now().getTime() + leftMs);
  }

  /** Requests per second that the service allows in the long run; Infinity while it has not shown a limit. */
  get mostPerSecond(): number {
    return this.pace.mostPerSecond;
  }

  /**
   * Sends the request when its turn comes, with a signal that aborts when the job does. Rejects as the
   * request does; a 429 holds back all others. `undefined` if the request was no longer wanted when its turn
   * came.
   */
  async ask<T>(question: (signal: AbortSignal) => Promise<T>): Promise<T>;
  async ask<T>(
    question: (signal: AbortSignal) => Promise<T>,
    isWanted: () => boolean,
  ): Promise<T | undefined>;
  async ask<T>(question: (signal: AbortSignal) => Promise<T>, isWanted = () => true): Promise<T | undefined> {
    const ticket = await this.turn();
    try {
      return isWanted() ? await this.paced(ticket, question) : undefined;
    } finally {
      this.underWay--;
      this.changed.ring();
      this.admit();
    }
  }

  /** Holds back new requests for this many milliseconds. */
  hold(milliseconds: number): void {
    if (milliseconds <= 0) return;
    this.holds++;
    this.heldUntilMs = Math.max(this.heldUntilMs, this.nowMs() + milliseconds);
    this.changed.ring();
    void this.wait(milliseconds).then(() => {
      if (--this.holds === 0) this.heldUntilMs = 0;
      this.changed.ring();
      this.admit();
    });
  }

  /** Waits without holding back others, and only until the job is stopped. */
  wait(milliseconds: number): Promise<void> {
    return this.fan.over((signal) => this.options.wait(milliseconds, signal));
  }

  private told({ limit, remaining, freeInMs }: ToldLimit): void {
    if (remaining > limit * leftOver) return;
    const holdMs = Math.min(windowMs, Math.max(leastHoldMs, freeInMs));
    // Many answers say the same.
    if (this.nowMs() + holdMs > this.heldUntilMs + leastHoldMs) this.hold(holdMs);
  }

  private async paced<T>(ticket: Ticket, question: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      const answer = await this.fan.over(question);
      this.pace.answered(ticket, this.nowMs());
      return answer;
    } catch (error) {
      // A request that a stop cut off says nothing about the service.
      if (this.fan.isAborted) throw error;
      if (failureOf(error).kind === "throttled") this.hold(this.pace.throttled(ticket, this.nowMs()) ?? 0);
      else this.pace.answered(ticket, this.nowMs());
      throw error;
    }
  }

  private turn(): Promise<Ticket> {
    return new Promise((resolve) => {
      this.turns.push(resolve);
      this.admit();
    });
  }

  private admit(): void {
    while (this.turns.length > 0 && this.underWay < this.pace.lanes && this.isOpen()) this.admitNext();
  }

  private admitNext(): void {
    const next = this.turns.shift();
    if (!next) return;
    this.underWay++;
    next(this.pace.begin(this.nowMs()));
  }

  /** False during a pause; the next request begins when it ends. */
  private isOpen(): boolean {
    if (this.fan.isAborted) return true;
    if (this.holds > 0 || this.isPausing) return false;
    const pauseMs = this.pace.pauseMs(this.nowMs());
    if (pauseMs > 0) this.pause(pauseMs);
    return pauseMs <= 0;
  }

  private pause(milliseconds: number): void {
    this.isPausing = true;
    this.changed.ring();
    void this.wait(milliseconds).then(() => {
      this.isPausing = false;
      if (this.holds === 0) this.admitNext();
      this.admit();
    });
  }

  private nowMs(): number {
    return this.options.monotonicMs();
  }
}
