import type { CDPSession, Page } from "playwright-core";

import { beginMark } from "./beginMark";
import { frameOf } from "./heapMb";

/** The longest that the frame's main thread was held in one piece, in milliseconds. */
export interface LongestTask {
  readonly clockMs: number;
  /** What the processor worked for it. The rest is waiting, such as for a processor that others are using. */
  readonly processorMs: number;
}

const endMark = "longest task until here";

/** An event of the browser's trace, as far as it is read here. Microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The processor time of a task's thread. */
  readonly tdur?: number;
}

/** Has the browser record all tasks while `act` runs, which it does at little cost, and finds the longest ones. */
export async function longestTaskWhile(page: Page, act: () => Promise<unknown>): Promise<LongestTask> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", (told: { readonly value: readonly unknown[] }) => {
    events.push(...told.value.filter(isEvent));
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "blink.user_timing"], excludedCategories: ["*"] },
  });
  await act();
  await frameOf(page).evaluate((mark) => void performance.mark(mark), endMark);
  await endTracing(session);
  return longestIn(events);
}

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
}

function longestIn(events: readonly TraceEvent[]): LongestTask {
  const end = events.findLast(({ name }) => name === endMark);
  if (!end) throw new Error("The browser's trace does not show where the step ended.");
  const own = events.filter(({ pid, tid }) => pid === end.pid && tid === end.tid);
  const begin = own.findLast(({ name }) => name === beginMark)?.ts ?? -Infinity;
  const tasks = own.filter(({ name, ph, ts, dur = 0 }) => isTask(name, ph) && ts + dur >= begin);
  if (tasks.length === 0) throw new Error("The browser's trace shows no tasks.");
  return {
    clockMs: Math.max(...tasks.map(({ dur = 0 }) => dur / 1_000)),
    processorMs: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1_000)),
  };
}

function isTask(name: string, ph: string): boolean {
  return ph === "X" && name.endsWith("RunTask");
}

/** Of the millions of others, nothing is kept. */
function isEvent(value: unknown): value is TraceEvent {
  const { name, ph } = Object(value);
  return name === beginMark || name === endMark || isTask(String(name), String(ph));
}
