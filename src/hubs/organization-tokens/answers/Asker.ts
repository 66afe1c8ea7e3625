import { nextTask } from "../../../jobs/pace/nextTask";
import { inSlices } from "../../../jobs/slices/inSlices";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { Steps } from "../../../tokens/steps/Steps";
import { whenIdle } from "../../../ui/state/whenIdle";
import type { DrawingTime } from "./DrawingTime";
import { isSame, type KeptAnswers, type Question } from "./KeptAnswers";

export interface Asked<T> {
  /** A new object after each change, since the table changes in place. */
  readonly seen: { readonly table: TokenColumns };
  readonly question: Question;
  /** Works the answer out of the table and the question alone. */
  make(): Steps<T>;
}

/** How long drawing waits for an answer. */
export interface Patience {
  /** Milliseconds of work at once, if the drawing has them left, so that most answers are there without drawing twice. */
  readonly firstMs: number;
  /** The rest is done when the browser is idle. With an answer on screen, all of the next one is. */
  readonly canWait: boolean;
}

/** An answer, and what it answers. The question stays the same object for as long as it says the same. */
export interface Shown<T> extends Pick<Asked<T>, "seen" | "question"> {
  readonly answer: T;
}

interface Running<T> {
  readonly asked: Asked<T>;
  readonly steps: Steps<T>;
  readonly controller: AbortController;
  hasBegun: boolean;
}

/** Works answers out in slices, for one part of the page. What is no longer asked is given up. */
export class Asker<T extends object> {
  private shown: Shown<T> | undefined;
  private running: Running<T> | undefined;

  constructor(
    private readonly answers: KeptAnswers<T>,
    private readonly time: DrawingTime,
    private readonly heard: { onAnswer(): void; onFailed(error: unknown): void },
  ) {}

  /** The answer as far as it is known: until then the one before, or `undefined` if there is none of this table. */
  ask(asked: Asked<T>, patience: Patience): { shown: Shown<T> | undefined; isCurrent: boolean } {
    if (this.shown?.seen.table !== asked.seen.table) this.shown = undefined;
    const isShown = this.shown?.seen === asked.seen && isSame(this.shown.question, asked.question);
    if (isShown) this.stop();
    else if (!this.isRunning(asked)) this.begin(asked, patience);
    return { shown: this.shown, isCurrent: this.running === undefined };
  }

  /** Goes on with what could not be answered at once. */
  goOn({ canWait }: Patience): void {
    const { running } = this;
    if (!running || running.hasBegun) return;
    running.hasBegun = true;
    if (canWait) whenIdle(() => void this.finish(running));
    else void this.finish(running);
  }

  stop(): void {
    this.running?.controller.abort();
    this.running = undefined;
  }

  /** A scan adds rows all the time, so what was begun before them is finished first. */
  private isRunning({ seen, question }: Asked<T>): boolean {
    const asked = this.running?.asked;
    return asked?.seen.table === seen.table && isSame(asked.question, question);
  }

  private begin(asked: Asked<T>, { firstMs, canWait }: Patience): void {
    this.stop();
    const { table } = asked.seen;
    const known = this.answers.find(table, asked.question);
    if (known) return this.show(asked, known);
    const steps = this.answers.answer(table, asked.question, asked.make);
    const isLater = canWait && this.shown !== undefined;
    const step = isLater ? undefined : this.time.spend(steps, firstMs);
    if (step?.done) this.show(asked, step.value);
    else this.running = { asked, steps, controller: new AbortController(), hasBegun: false };
  }

  private async finish(running: Running<T>): Promise<void> {
    const { signal } = running.controller;
    try {
      const answer = await inSlices(running.steps, { signal });
      // To draw it is work enough for a task of its own.
      await nextTask();
      signal.throwIfAborted();
      this.running = undefined;
      this.show(running.asked, answer);
      this.heard.onAnswer();
    } catch (error) {
      if (!signal.aborted) this.heard.onFailed(error);
    }
  }

  private show({ seen, question }: Asked<T>, answer: T): void {
    const before = this.shown?.question;
    this.shown = { seen, answer, question: before && isSame(before, question) ? before : question };
  }
}
