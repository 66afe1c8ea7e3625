/** Does all of the work in one piece. */
export function finish<T>(work: Iterator<unknown, T, void>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
