import { looksLikeToken } from "./looksLikeToken";

/** The text, or asterisks where it holds a token's value: some people put one into a name, a reason or a search. */
export function withoutSecret(text: string): string {
  return looksLikeToken(text) ? "***" : text;
}
