import type { Clock } from "../pace/Clock";
import { EventQueue } from "../pace/EventQueue";

/** Milliseconds. News more often than this would only be distracting. */
const leastRestMs = 1_000;
/** Milliseconds. However long the reader takes, numbers that stand still for longer look stuck. */
const longestRestMs = 5_000;
/**
 * The reader is busy for one in so many milliseconds; the rest is for the work that the news is about. What the reader
 * sets off takes more time that is not measured here: styles, painting, answers that are worked out afterwards.
 */
const restOfReading = 120;

/** Hands on the latest of what is told, and finds out how much the reader takes for it, such as a page that is drawn. */
export class LatestNews<T> implements AsyncIterable<T> {
  private readonly queue = new EventQueue<T>({
    belongTogether: () => true,
    merge: (first, rest) => rest.at(-1) ?? first,
  });
  /** Milliseconds that the reader took for the last news, and for the one before. */
  private took: readonly [number, number] = [0, 0];

  constructor(private readonly monotonicMs: Clock["monotonicMs"]) {}

  push(news: T): void {
    this.queue.push(news);
  }

  close(): void {
    this.queue.close();
  }

  /** Ends the iteration with this error, after what was pushed before. */
  fail(error: unknown): void {
    this.queue.fail(error);
  }

  /** Milliseconds to let pass before there is news again. */
  get restMs(): number {
    // Drawing for the first time is slow, and so is a moment in which the machine is busy with something else.
    return Math.min(longestRestMs, Math.max(leastRestMs, restOfReading * Math.min(...this.took)));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for await (const news of this.queue) {
      const beganAt = this.monotonicMs();
      yield news;
      this.took = [this.monotonicMs() - beganAt, this.took[0]];
    }
  }
}
