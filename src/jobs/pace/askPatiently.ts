import { failureOf } from "./Failure";
import type { Gate } from "./Gate";
import { mostThrottledTries } from "./patience";

/** Asks, and asks again as long as the service asks for a pause, which the gate keeps. Other failures are passed on. */
export async function askPatiently<T>(
  gate: Gate,
  question: () => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await gate.ask(question);
    } catch (error) {
      const isThrottled = failureOf(error).kind === "throttled";
      if (!isThrottled || tries >= mostThrottledTries || signal?.aborted) throw error;
    }
  }
}
