import { runMany } from "./allRuns";
import { Tally } from "./Tally";

/** The short form of `npm run test:faults`, with the first seeds of the long one. */
test("bulk revocations under faults report the truth about every token and touch no other", async () => {
  const tally = new Tally();
  await runMany("revocation", 1, 18, tally);
  expect(tally.violations).toEqual([]);
  expect(tally.injected).toBeGreaterThan(600);
});

test("scans under faults miss nobody and nothing without saying so", async () => {
  const tally = new Tally();
  await runMany("scan", 1, 6, tally);
  expect(tally.violations).toEqual([]);
  expect(tally.injected).toBeGreaterThan(180);
});

test("replacing under faults never ends both tokens, forgets none, and keeps no secret", async () => {
  const tally = new Tally();
  await runMany("replace", 1, 12, tally);
  expect(tally.violations).toEqual([]);
  expect(tally.injected).toBeGreaterThan(130);
});

test("the same seed gives the same run", async () => {
  const [first, second] = [new Tally(), new Tally()];
  for (const tally of [first, second]) {
    await runMany("revocation", 7, 1, tally);
    await runMany("scan", 7, 1, tally);
    await runMany("replace", 7, 1, tally);
  }
  expect(second.text()).toBe(first.text());
});
