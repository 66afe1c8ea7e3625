import { AzureError } from "../rest/AzureError";

/** A complete list of tokens. */
export interface ListedTokens<T> {
  readonly tokens: readonly T[];
  /** Rows that are not tokens, such as those without an id. A token missing from the list may be one of them. */
  readonly unreadable: number;
}

/**
 * For callers that draw conclusions from missing tokens. @throws AzureError `unexpected` when rows could not
 * be read
 */
export function wholeList<T>({ tokens, unreadable }: ListedTokens<T>): readonly T[] {
  if (unreadable === 0) return tokens;
  throw new AzureError("unexpected", `${unreadable} tokens could not be read.`);
}
