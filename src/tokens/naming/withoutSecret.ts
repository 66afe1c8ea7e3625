import { looksLikeToken } from "./looksLikeToken";

/**
 * The text, with asterisks in place of anything that looks like a token: people do paste tokens into a name,
 * a reason or a search.
 */
export function withoutSecret(text: string): string {
  return looksLikeToken(text) ? "***" : text;
}
