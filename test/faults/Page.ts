/** A page that can be killed: what it asked for never comes back, and what it asks for afterwards is never done. */
export class Page {
  private steps = 0;
  private isDead = false;
  private end: () => void = () => undefined;
  readonly death = new Promise<"killed">((resolve) => {
    this.end = () => resolve("killed");
  });

  /** The last step is not done, or done without the page hearing of it. */
  constructor(
    private readonly lastStep = Infinity,
    private readonly isLastStepDone = false,
  ) {}

  /** The same function, each call being a step of this page's life. */
  over<A extends unknown[], R>(action: (...given: A) => Promise<R>): (...given: A) => Promise<R> {
    return (...given) => {
      if (this.isDead) return never();
      if (++this.steps < this.lastStep) return this.heard(action(...given));
      this.isDead = true;
      // What becomes of the last step is for the service to know.
      if (this.isLastStepDone) action(...given).catch(() => undefined);
      this.end();
      return never();
    };
  }

  /** Nothing reaches a page that died meanwhile. */
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
