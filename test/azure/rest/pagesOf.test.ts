import { pagesOf } from "../../../src/azure/rest/pagesOf";

async function countPages(next: (page: number) => string | undefined): Promise<number> {
  let pages = 0;
  for await (const page of pagesOf(async () => ({ continuationToken: next(pages) }))) pages += page ? 1 : 0;
  return pages;
}

test("reads page by page until none is announced", async () => {
  expect(await countPages((page) => (page < 3 ? `page ${page}` : undefined))).toBe(4);
});

test("a service that repeats a continuation token is not followed in a circle", async () => {
  await expect(countPages((page) => `page ${page % 3}`)).rejects.toMatchObject({ kind: "unexpected" });
});

test("a service that never stops handing out new ones is not followed forever", async () => {
  await expect(countPages((page) => `page ${page}`)).rejects.toMatchObject({ kind: "unexpected" });
});
