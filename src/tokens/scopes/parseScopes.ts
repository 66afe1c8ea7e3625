/**
 * Reads scope ids separated by white space or commas. Drops duplicates, ignoring case; keeps unknown ids and
 * the order.
 */
export function parseScopes(value: string): string[] {
  const byLowerCase = new Map<string, string>();
  for (const id of value.split(/[\s,]+/)) {
    const key = id.toLowerCase();
    if (id !== "" && !byLowerCase.has(key)) byLowerCase.set(key, id);
  }
  return [...byLowerCase.values()];
}
