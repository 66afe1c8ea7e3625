import { systemClock } from "../../../src/jobs/pace/systemClock";
import { ScanJob } from "../../../src/jobs/scan/ScanJob";
import { ScanState } from "../../../src/jobs/scan/ScanState";
import type { LiveScan } from "../../../src/jobs/scan/session/LiveScan";
import { noon } from "../anOrganization";
import { AnOffice } from "./AnOffice";

beforeEach(() => {
  jest.useFakeTimers({ now: noon });
});

afterEach(() => {
  jest.useRealTimers();
});

const signIns = { readSignIns: async () => ({ owners: [], continuationToken: undefined }) };

/**
 * Scans 500 people, whose lists take a second each, for a page that takes this many milliseconds to draw what it is told.
 * Returns all news, and how many seconds the scan took.
 */
async function newsFor(drawMs: number) {
  const office = new AnOffice(500);
  office.before = () => systemClock.wait(1_000);
  const readUsers = office.readUsers.bind(office);
  const readTokens = office.readTokens.bind(office);
  let drawnMs = 0;
  const job = new ScanJob(new ScanState({ kind: "everyone" }), {
    ...systemClock,
    monotonicMs: () => performance.now() + drawnMs,
    door: { ...signIns, readUsers, readTokens },
    store: undefined,
    organizationId: "fabrikam",
    hasSignIns: false,
  });
  const news: LiveScan[] = [];
  const reading = (async () => {
    for await (const live of job.work(new AbortController().signal)) {
      news.push(live);
      drawnMs += drawMs;
    }
    return Date.now();
  })();
  await jest.runAllTimersAsync();
  return { news, seconds: ((await reading) - noon.getTime()) / 1_000 };
}

test.each([
  ["at once", 0, 1],
  ["in 20 ms", 20, 0.4],
  ["in 50 ms", 50, 0.2],
  ["in a quarter of a second", 250, 0.2],
])("a page that draws %s is told only as often as leaves time for the scan", async (_, drawMs, perSecond) => {
  const { news, seconds } = await newsFor(drawMs);
  expect(seconds).toBeGreaterThan(15);
  expect(news.at(-1)?.progress).toMatchObject({ state: "done", usersRead: 500 });
  // A few more at the start, when it is not known yet how long drawing takes, and at the end.
  expect(news.length).toBeLessThan(perSecond * seconds + 6);
  expect(news.length).toBeGreaterThan((perSecond * seconds) / 2);
});
