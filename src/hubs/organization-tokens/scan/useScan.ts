import * as React from "react";

import { applySignIns } from "../../../jobs/scan/applySignIns";
import type { ScanChanges } from "../../../jobs/kept-scan/compareScans";
import { failureOf, type Failure } from "../../../jobs/pace/Failure";
import { scan } from "../../../jobs/scan/scan";
import type { ScanProgress } from "../../../jobs/scan/scanning";
import type { KeptScan } from "../../../jobs/kept-scan/scanSnapshot";
import { ScanState, type Whom } from "../../../jobs/scan/ScanState";
import { UnfinishedKeeper } from "../../../jobs/kept-scan/UnfinishedKeeper";
import { readSignIns } from "../../../jobs/people/whom";
import type { Desk, Store } from "../Desk";
import { forgetUnfinished, keepScanIn, readKept } from "./keptScan";

/** What is on screen: the last scan from the store, or one of this visit. */
export type Shown =
  | { readonly kind: "opening" | "none" }
  | {
      readonly kind: "kept";
      readonly scan: KeptScan;
      readonly moment: Date;
      /** The page went away in the middle of it. */
      readonly isUnfinished: boolean;
    }
  | {
      readonly kind: "live";
      readonly state: ScanState;
      readonly progress: ScanProgress;
      readonly moment: Date;
      /** Nobody goes on with it. */
      readonly isStopped: boolean;
      readonly keeping: "no" | "kept" | "failed";
      readonly changes: { readonly since: Date; readonly value: ScanChanges } | undefined;
      /** Everyone's last sign-in that can be known is in the table. */
      readonly areSignInsKnown: boolean;
      readonly signInsFailed: Failure | undefined;
    };

export interface Scanning {
  readonly shown: Shown;
  start(whom: Whom): void;
  /** Reads those whom the kept scan of everyone had not read. */
  goOn(kept: KeptScan): void;
  /** Forgets the unfinished scan, and shows the last that ended. */
  discard(): void;
  pause(): void;
  resume(): void;
  stop(): void;
  /** Reads those who could not be read once more, and nobody else. */
  retryFailed(): void;
}

/** The table is drawn anew this often while a scan runs; more would only be unrest. */
const progressEveryMs = 600;

interface Run {
  readonly state: ScanState;
  /** What it is compared with at its end. */
  readonly before: KeptScan | undefined;
  /** When the part was read that it goes on from. */
  readonly since: Date | undefined;
  readonly keeper: UnfinishedKeeper;
  readonly signIns: Map<string, Date | "never">;
  readonly moment: Date;
  areSignInsKnown: boolean;
  signInsFailed: Failure | undefined;
  abort: AbortController;
  isStopped: boolean;
}

/** One scan at a time beside the page. */
export function useScan({ organization, host, now, wait }: Desk, store: Store | undefined): Scanning {
  const [shown, setShown] = React.useState<Shown>({ kind: "opening" });
  const [last, setLast] = React.useState<KeptScan>();
  const current = React.useRef<Run>();

  React.useEffect(() => {
    let isGone = false;
    void readKept(store, host).then(({ last: ended, unfinished }) => {
      if (isGone || current.current) return;
      setLast(ended);
      setShown(keptAsShown(unfinished ?? ended, unfinished !== undefined, now()));
    });
    return () => {
      isGone = true;
      current.current?.abort.abort();
      current.current = undefined;
    };
  }, [store, host, now]);

  const work = async (run: Run) => {
    run.abort = new AbortController();
    const { signal } = run.abort;
    const { state, before, keeper, moment, signIns } = run;
    const options = { signal, now, wait, signIns, progressEveryMs };
    for await (const progress of scan(state, organization.door, options)) {
      if (current.current !== run) return;
      const isOver = progress.state === "done";
      if (isOver) applySignIns(state.table, signIns);
      const { isStopped, areSignInsKnown, signInsFailed } = run;
      const common = { state, progress, moment, isStopped, areSignInsKnown, signInsFailed };
      setShown({ kind: "live", ...common, keeping: "no", changes: undefined });
      const takenAt = run.since ?? now();
      if (!isOver) {
        void keeper.keep(takenAt, progress.state === "paused");
        continue;
      }
      const {
        keeping,
        changes,
        last: kept,
      } = await keepScanIn(store, state, {
        before,
        takenAt,
        host,
        comparing: { signal, wait },
      });
      if (current.current !== run) return;
      if (kept) setLast(kept);
      setShown({ kind: "live", ...common, keeping, changes });
    }
  };

  const learnSignIns = async (run: Run) => {
    // Azure DevOps Server has no such list.
    if (!host.isHosted) return;
    try {
      await readSignIns(organization.door, run.signIns, { signal: run.abort.signal, wait });
    } catch (error) {
      if (!run.abort.signal.aborted) run.signInsFailed = failureOf(error);
    }
    applySignIns(run.state.table, run.signIns);
    run.areSignInsKnown = true;
    if (current.current !== run) return;
    const { areSignInsKnown, signInsFailed } = run;
    setShown((last) => (last.kind === "live" ? { ...last, areSignInsKnown, signInsFailed } : last));
  };

  const begin = (state: ScanState, { before, since }: Pick<Run, "before" | "since">) => {
    current.current?.abort.abort();
    const run: Run = {
      state,
      before,
      since,
      keeper: new UnfinishedKeeper(store, state, host.organization.id, now),
      signIns: new Map(),
      moment: now(),
      areSignInsKnown: false,
      signInsFailed: undefined,
      abort: new AbortController(),
      isStopped: false,
    };
    current.current = run;
    void work(run);
    void learnSignIns(run);
  };

  return {
    shown,
    start: (whom) => begin(new ScanState(whom), { before: last, since: undefined }),
    goOn(kept) {
      // Its table is filled on, so that it cannot be compared with itself.
      const before = kept === last ? undefined : last;
      begin(new ScanState({ kind: "everyone" }, kept), { before, since: kept.takenAt });
    },
    discard() {
      void forgetUnfinished(store);
      setShown(keptAsShown(last, false, now()));
    },
    pause: () => current.current?.abort.abort(),
    resume: () => current.current && void work(current.current),
    stop() {
      if (current.current) current.current.isStopped = true;
      current.current?.abort.abort();
      setShown((last) => (last.kind === "live" ? { ...last, isStopped: true } : last));
    },
    retryFailed() {
      current.current?.state.retryFailed();
      if (current.current) void work(current.current);
    },
  };
}

function keptAsShown(scan: KeptScan | undefined, isUnfinished: boolean, moment: Date): Shown {
  return scan ? { kind: "kept", scan, moment, isUnfinished } : { kind: "none" };
}
