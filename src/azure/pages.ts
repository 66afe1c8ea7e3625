import { AzureError } from "./AzureError";

interface Page {
  /** Absent on the last page. A page may be empty and not be the last. */
  readonly continuationToken: string | undefined;
}

/** Page after page to the end. @throws AzureError `unexpected` when a continuation token comes twice. */
export async function* pagesOf<T extends Page>(
  read: (continuationToken: string | undefined) => Promise<T>,
): AsyncGenerator<T> {
  const seen = new Set<string>();
  let continuationToken: string | undefined;
  do {
    const page = await read(continuationToken);
    yield page;
    continuationToken = page.continuationToken;
    if (continuationToken !== undefined && seen.has(continuationToken)) {
      throw new AzureError("unexpected", "The list does not end: a page came twice.");
    }
    if (continuationToken !== undefined) seen.add(continuationToken);
  } while (continuationToken !== undefined);
}
