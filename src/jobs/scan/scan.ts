import { Rate } from "./Rate";
import { ScanStretch } from "./ScanStretch";
import type { ScanDoor } from "./ScanDoor";
import type { ScanOptions } from "./ScanOptions";
import type { ScanProgress } from "./ScanProgress";
import type { ScanState } from "./ScanState";

const usualProgressEveryMs = () => 200;

/**
 * Reads everyone's tokens into `state.table` and reports progress; the table can be used while it runs. Ends
 * with `done` or `paused`. To resume, call it again with the same state. Leaving the iteration pauses too.
 */
export async function* scan(
  state: ScanState,
  door: ScanDoor,
  options: ScanOptions,
): AsyncGenerator<ScanProgress> {
  const leave = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, leave.signal]) : leave.signal;
  const run = new ScanStretch(state, door, options, signal);
  const over = new AbortController();
  const work = run.work().finally(() => over.abort());
  const rate = new Rate();
  const { progressEveryMs = usualProgressEveryMs } = options;
  try {
    while (!over.signal.aborted) {
      const told = run.gate.changed.rings;
      yield progressOf(state, run, rate, options);
      // An error in the work itself is thrown at the end, not here.
      await Promise.race([run.gate.changed.after(told), work.catch(() => undefined)]);
      await options.wait(progressEveryMs(), over.signal);
    }
    await work;
    yield progressOf(state, run, rate, options);
  } finally {
    leave.abort();
    await work.catch(() => undefined);
  }
}

function progressOf(
  state: ScanState,
  run: ScanStretch,
  rate: Rate,
  { monotonicMs }: ScanOptions,
): ScanProgress {
  rate.note(monotonicMs(), state.usersRead);
  const isTotalKnown = state.users.isDone;
  const { waitingUntil, mostPerSecond } = run.gate;
  // During and right after a wait, what Azure DevOps allows in the long run says more than the last few
  // seconds.
  const perSecond = mostPerSecond === Infinity ? rate.perSecond : mostPerSecond;
  const left = state.pending.size + state.asked.size;
  return {
    state: run.state,
    why: run.why,
    isUserListFailure: run.why !== undefined && run.why === run.noMoreUsers,
    waitingUntil: run.state === "waiting" ? waitingUntil : undefined,
    usersRead: state.usersRead,
    usersFound: state.found.size,
    isTotalKnown,
    tokensFound: state.table.length,
    usersPerSecond: perSecond,
    secondsLeft: isTotalKnown && perSecond ? Math.ceil(left / perSecond) : undefined,
    failed: [...state.failed.values()],
    unreadableUsers: state.unreadableUsers,
    unreadableTokens: state.unreadableTokens,
    serviceIdentities: state.serviceIdentities.size,
  };
}
