import { askWithRetries } from "./askWithRetries";
import type { Gate } from "./Gate";
import { retryPolicies } from "./retryPolicies";

/** `askWithRetries` for callers that have not moved to it yet. */
export function askPatiently<T>(
  gate: Gate,
  question: () => Promise<T>,
  _signal: AbortSignal | undefined,
): Promise<T> {
  return askWithRetries(gate, question, retryPolicies.looking);
}
