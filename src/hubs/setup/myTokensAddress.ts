import type { Host } from "../../azure/host/host";

/**
 * My tokens in organization settings, whose address is known: hosts may show none in user settings. The query is empty
 * or begins with a question mark.
 */
export function myTokensAddress({ organization, extensionId }: Host, query = ""): string {
  return `${organization.url}/_settings/${extensionId}.my-tokens-fallback${query}`;
}
