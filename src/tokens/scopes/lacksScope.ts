/**
 * Whether these scopes must not be sent: there are none, or one is blank. Azure DevOps reads an empty or blank `scope`
 * as full access (`app_token`), so a gap is never intended.
 */
export function lacksScope(scopes: readonly string[]): boolean {
  return scopes.length === 0 || scopes.some((scope) => scope.trim() === "");
}
