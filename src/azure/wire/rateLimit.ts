/** What an answer says of the budget of whoever asked. */
export interface RateLimit {
  /** In the service's own units (TSTU), as what remains. */
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until some of what was used comes back. */
  readonly freeInMs: number;
}

/**
 * Reads the headers that Azure DevOps sends once most of a budget is used. `undefined` if one of them is missing or makes no
 * sense, and in pages, which cannot see them.
 * https://learn.microsoft.com/azure/devops/integrate/concepts/rate-limits
 */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const limit = readNumber(headers.get("X-RateLimit-Limit"));
  const remaining = readNumber(headers.get("X-RateLimit-Remaining"));
  const resetSeconds = readNumber(headers.get("X-RateLimit-Reset"));
  // The service's clock, since it is that clock which the reset goes by.
  const sentMs = Date.parse(headers.get("Date") ?? "");
  const freeInMs = Math.max(0, resetSeconds * 1000 - sentMs);
  const isKnown = limit > 0 && remaining >= 0 && freeInMs >= 0;
  return isKnown ? { limit, remaining, freeInMs } : undefined;
}

/** NaN for anything but a plain decimal number. */
function readNumber(text: string | null): number {
  return text !== null && /^\d{1,12}(\.\d{1,12})?$/.test(text) ? Number(text) : NaN;
}
