import type { ListedTokens } from "../wire/ListedTokens";
import { pagesAfter, pagesOf } from "./pagesOf";

interface TokenPage<T> extends ListedTokens<T> {
  readonly continuationToken: string | undefined;
}

/**
 * Every token of a list, each once. The service continues a list at a row number, so a token that is made or revoked
 * between two pages makes the next page repeat a row or skip one. Since a missing token may be taken to be gone, a list
 * of several pages is read twice; the result is every token that either reading found, as the later one saw it.
 * @throws AzureError `unexpected` when the list does not end
 */
export async function everyToken<T extends { readonly authorizationId: string }>(
  readPage: (continuationToken: string | undefined) => Promise<TokenPage<T>>,
): Promise<ListedTokens<T>> {
  const tokens = new Map<string, T>();
  const take = (page: TokenPage<T>) => {
    for (const token of page.tokens) tokens.set(token.authorizationId, token);
    return page.unreadable;
  };
  const first = await readPage(undefined);
  let unreadable = take(first);
  if (first.continuationToken !== undefined) {
    for await (const page of pagesAfter(first, readPage)) unreadable += take(page);
    let unreadableAgain = 0;
    for await (const page of pagesOf(readPage)) unreadableAgain += take(page);
    unreadable = Math.max(unreadable, unreadableAgain);
  }
  return { tokens: [...tokens.values()], unreadable };
}
