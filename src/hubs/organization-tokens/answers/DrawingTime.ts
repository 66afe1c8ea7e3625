import { sliceOf } from "../../../jobs/slices/inSlices";
import type { Steps } from "../../../tokens/steps/Steps";

/** Milliseconds that all questions of one drawing have together. Each alone would be quick, but a page asks ten. */
const mostMs = 16;

/** How long drawing may work on answers, before it shows what is known so far. */
export class DrawingTime {
  private leftMs = mostMs;
  private isCounting = false;

  /**
   * @param afterwards Calls back in the next task, by which the page has been drawn
   * @param now Milliseconds of a clock that never goes back
   */
  constructor(
    private readonly afterwards: (back: () => void) => void,
    private readonly now: () => number,
  ) {}

  /**
   * Works for so many milliseconds, or for what is left of the drawing's; one step at least, unless nothing is left.
   * Returns the last step.
   */
  spend<T>(steps: Steps<T>, wantedMs: number): IteratorResult<unknown, T> | undefined {
    if (this.leftMs <= 0) return undefined;
    if (!this.isCounting) this.afterwards(() => this.startOver());
    this.isCounting = true;
    const start = this.now();
    const step = sliceOf(steps, start + Math.min(wantedMs, this.leftMs), this.now);
    this.leftMs -= this.now() - start;
    return step;
  }

  private startOver(): void {
    this.leftMs = mostMs;
    this.isCounting = false;
  }
}
