import { AuditReading } from "../../../src/jobs/audit/AuditReading";
import type { AuditLogPage } from "../../../src/jobs/audit/ReadAuditLog";
import { anEntry, hoursAgo, idOf, now } from "./anEntry";

/** A log of three pages, each of which waits to be let through. */
function aSlowLog() {
  const asked: Date[] = [];
  const gates: (() => void)[] = [];
  const pages: AuditLogPage[] = [1, 2, 3].map((page) => ({
    entries: [anEntry({ at: hoursAgo(10 * page) })],
    unreadable: 0,
  }));
  const reading = new AuditReading(
    async function* ({ end }, signal) {
      asked.push(end);
      for (const page of pages.filter(({ entries }) => (entries[0]?.at ?? end) <= end)) {
        await new Promise<void>((resolve, reject) => {
          gates.push(resolve);
          signal.addEventListener("abort", () => reject(signal.reason));
        });
        yield page;
      }
    },
    { now: () => now, monotonicMs: () => 0 },
  );
  const changes: boolean[] = [];
  reading.follow(() => changes.push(reading.state.isRunning));
  return {
    reading,
    asked,
    changes,
    async letThrough() {
      gates.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test("reads once for everybody, and what is followed is told of each page", async () => {
  const { reading, letThrough, changes } = aSlowLog();
  expect(reading.state).toEqual({ progress: undefined, isRunning: false, until: undefined });
  reading.start();
  for (let page = 0; page < 3; page++) await letThrough();
  expect(reading.state).toMatchObject({ isRunning: false, until: now, progress: { state: "whole" } });
  expect(reading.state.progress?.trails.of(idOf(1))?.count).toBe(3);
  expect(changes).toEqual([true, true, true, true, false]);
});

test("pauses, keeps what was read, and goes on where it was", async () => {
  const { reading, letThrough, asked } = aSlowLog();
  reading.start();
  await letThrough();
  reading.pause();
  expect(reading.state).toMatchObject({ isRunning: false, progress: { entriesRead: 1 } });
  reading.goOn();
  for (let page = 0; page < 4; page++) await letThrough();
  expect(asked[1]?.getTime()).toBe(hoursAgo(10).getTime() + 1);
  expect(reading.state).toMatchObject({ isRunning: false, until: now, progress: { state: "whole" } });
  expect(reading.state.progress?.trails.of(idOf(1))?.count).toBe(3);
});

test("starting again forgets what was read, and the reading that it replaces says nothing more", async () => {
  const { reading, letThrough } = aSlowLog();
  reading.start();
  await letThrough();
  reading.start();
  expect(reading.state.progress).toBeUndefined();
  for (let page = 0; page < 4; page++) await letThrough();
  expect(reading.state.progress?.trails.of(idOf(1))?.count).toBe(3);
});
