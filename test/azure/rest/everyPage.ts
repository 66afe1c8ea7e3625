import { pagesOf } from "../../../src/azure/rest/pagesOf";

/** All pages of a client that reads one at a time. */
export async function everyPage<T extends { readonly continuationToken: string | undefined }>(
  read: (continuationToken: string | undefined) => Promise<T>,
): Promise<T[]> {
  const pages: T[] = [];
  for await (const page of pagesOf(read)) pages.push(page);
  return pages;
}
