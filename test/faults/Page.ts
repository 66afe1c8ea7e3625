/** A page that can be killed: its pending requests never return, and later ones never happen. */
export class Page {
  private steps = 0;
  private isDead = false;
  private end: () => void = () => undefined;
  readonly death = new Promise<"killed">((resolve) => {
    this.end = () => resolve("killed");
  });

  /** The page dies at its last step, which does not happen, or happens without the page hearing about it. */
  constructor(
    private readonly lastStep = Infinity,
    private readonly isLastStepDone = false,
  ) {}

  /** The same function, with each call counted as a step of this page's life. */
  over<A extends unknown[], R>(action: (...given: A) => Promise<R>): (...given: A) => Promise<R> {
    return (...given) => {
      if (this.isDead) return never();
      if (++this.steps < this.lastStep) return this.heard(action(...given));
      this.isDead = true;
      // Only the service knows what became of the last step.
      if (this.isLastStepDone) action(...given).catch(() => undefined);
      this.end();
      return never();
    };
  }

  /** Nothing reaches a page that has died in the meantime. */
  heard<R>(answer: Promise<R>): Promise<R> {
    return new Promise((resolve, reject) => {
      answer.then(
        (value) => this.isDead || resolve(value),
        (error: unknown) => this.isDead || reject(error),
      );
    });
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
