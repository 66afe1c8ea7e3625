import "../utcDays";

import { systemClock } from "../../jobs/pace/systemClock";
import { runTask } from "./runTask";
import { taskLibAgent } from "./taskLibAgent";

/** The way in from an agent of Azure Pipelines. */
async function main(): Promise<void> {
  const stop = new AbortController();
  // A cancelled job sends the first, the second 7.5 seconds later, and ends the process after 2.5 more.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop.abort());
  await runTask(taskLibAgent, { environment: process.env, signal: stop.signal, clock: systemClock });
}

void main();
