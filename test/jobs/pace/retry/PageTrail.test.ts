import { PageTrail } from "../../../../src/jobs/pace/retry/PageTrail";

function trailOver(...continuationTokens: (string | undefined)[]): PageTrail {
  const trail = new PageTrail();
  continuationTokens.forEach((token) => trail.advance(token));
  return trail;
}

test.each<[string, PageTrail, string | undefined, boolean]>([
  ["at the start", trailOver(), undefined, false],
  ["after the first page", trailOver("b"), "b", false],
  ["after the last page", trailOver("b", undefined), undefined, true],
  ["after the only page", trailOver(undefined), undefined, true],
])("%s it knows where to continue", (_, trail, continuationToken, isDone) => {
  expect([trail.continuationToken, trail.isDone]).toEqual([continuationToken, isDone]);
});

test.each([
  ["the page that was just read", "c", true],
  ["an earlier page", "b", true],
  ["a new page", "d", false],
  ["the end", undefined, false],
])("whether %s is a circle after two pages", (_, next, isCircle) => {
  expect(trailOver("b", "c").isCircle(next)).toBe(isCircle);
});

test("starting over forgets the pages before", () => {
  const trail = trailOver("b", undefined);
  trail.startOver();
  expect([trail.continuationToken, trail.isDone, trail.isCircle("b")]).toEqual([undefined, false, false]);
});

test("an endless list of new pages eventually counts as a circle", () => {
  const trail = new PageTrail();
  let pages = 0;
  while (!trail.isCircle(`page ${pages}`) && pages < 20_000) trail.advance(`page ${pages++}`);
  expect(pages).toBe(10_000);
});
