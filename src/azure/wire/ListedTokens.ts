import { AzureError } from "../rest/AzureError";

/** A list of tokens to its end. */
export interface ListedTokens<T> {
  readonly tokens: readonly T[];
  /** Rows that are no tokens, as without an id. A token that is missing from the list may be one of them. */
  readonly unreadable: number;
}

/** For whoever concludes from what is missing. @throws AzureError `unexpected` when rows could not be read */
export function wholeList<T>({ tokens, unreadable }: ListedTokens<T>): readonly T[] {
  if (unreadable === 0) return tokens;
  throw new AzureError("unexpected", `${unreadable} rows of the list of tokens could not be read.`);
}
