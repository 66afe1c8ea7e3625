/**
 * Reads scope ids separated by white space or commas. Drops duplicates, ignoring case; keeps unknown ids and
 * the order.
 */
export function parseScopes(value: string): string[] {
  // Most tokens have one, and this is asked for each token of an organization.
  if (value !== "" && !/[\s,]/.test(value)) return [value];
  const byLowerCase = new Map<string, string>();
  for (const id of value.split(/[\s,]+/)) {
    const key = id.toLowerCase();
    if (id !== "" && !byLowerCase.has(key)) byLowerCase.set(key, id);
  }
  return [...byLowerCase.values()];
}
