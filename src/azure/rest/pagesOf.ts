import { AzureError } from "./AzureError";

interface Page {
  /** Absent on the last page. A page may be empty without being the last. */
  readonly continuationToken: string | undefined;
}

/** Ten times the pages of the largest organization: with more, the service does not end. */
const mostPages = 10_000;

/**
 * All pages, one after another. @throws AzureError `unexpected` when a continuation token comes twice, or new
 * ones keep coming
 */
export async function* pagesOf<T extends Page>(
  read: (continuationToken: string | undefined) => Promise<T>,
): AsyncGenerator<T> {
  const first = await read(undefined);
  yield first;
  yield* pagesAfter(first, read);
}

/** The same for whoever has read the first page. */
export async function* pagesAfter<T extends Page>(
  first: T,
  read: (continuationToken: string | undefined) => Promise<T>,
): AsyncGenerator<T> {
  const seen = new Set<string>();
  let { continuationToken } = first;
  while (continuationToken !== undefined) {
    if (seen.has(continuationToken) || seen.size >= mostPages) {
      throw new AzureError("unexpected", "The list from Azure DevOps never ends.");
    }
    seen.add(continuationToken);
    const page = await read(continuationToken);
    yield page;
    ({ continuationToken } = page);
  }
}
