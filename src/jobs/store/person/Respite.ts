import type { Clock } from "../../pace/Clock";

/** How long one question may take, and how long nothing is asked after it failed, in milliseconds. */
const patienceMs = 5_000;
const respiteMs = 30_000;

/**
 * Keeps a job from waiting for a service that fails: it waits a few seconds for an answer, and after a failure asks
 * nothing for half a minute.
 */
export class Respite {
  private untilMs = -Infinity;

  constructor(private readonly clock: Pick<Clock, "monotonicMs" | "wait">) {}

  /**
   * Rejects if the answer is late, or none may be asked for now. A late write may still happen. `isLast`: there is no
   * later chance, so it is asked in any case.
   */
  async ask<T>(question: () => Promise<T>, isLast = false): Promise<T> {
    if (!isLast && this.clock.monotonicMs() < this.untilMs)
      throw new Error("The service failed a moment ago.");
    const answered = new AbortController();
    const late = this.clock.wait(patienceMs, answered.signal).then(() => {
      throw new Error("The service does not answer.");
    });
    late.catch(() => undefined);
    try {
      return await Promise.race([question(), late]);
    } catch (error) {
      this.untilMs = this.clock.monotonicMs() + respiteMs;
      throw error;
    } finally {
      answered.abort();
    }
  }
}
