import { failureOf } from "../Failure";
import type { Gate } from "../Gate";
import type { RetryPolicy } from "./retryPolicies";
import { Tries } from "./Tries";

/**
 * Sends a request through the gate, and again as the policy allows. Rejects with the last failure; a stop
 * ends the retries.
 */
export async function askWithRetries<T>(
  gate: Gate,
  question: (signal: AbortSignal) => Promise<T>,
  policy: RetryPolicy,
): Promise<T> {
  const tries = new Tries(policy);
  while (true) {
    try {
      return await gate.ask(question);
    } catch (error) {
      const delayMs = tries.failed(failureOf(error).kind);
      if (delayMs === undefined || gate.isStopped) throw error;
      await gate.wait(delayMs);
    }
  }
}
