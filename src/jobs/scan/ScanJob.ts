import { HeadKeeper } from "../kept-scan/HeadKeeper";
import type { KeptScan } from "../kept-scan/KeptScan";
import { readSightings } from "../revocation/run/readSightings";
import { keptScanOf } from "../kept-scan/keptScanOf";
import { readRank } from "../kept-scan/readRank";
import { UnfinishedKeeper } from "../kept-scan/UnfinishedKeeper";
import { keepScan } from "../kept-scan/parts/keepScan";
import { failureOf, type Failure } from "../pace/Failure";
import { Gate } from "../pace/Gate";
import { LatestNews } from "./LatestNews";
import { readSignIns } from "../people/readSignIns";
import { SignInDates } from "../people/SignInDates";
import { applySignIns } from "./applySignIns";
import { changesSince } from "./session/changesSince";
import type { LiveScan } from "./session/LiveScan";
import { scan } from "./scan";
import type { ScanDesk } from "./session/ScanDesk";
import type { ScanProgress } from "./ScanProgress";
import type { ScanState } from "./ScanState";

interface Past {
  /** What the scan is compared with when it ends. */
  readonly before?: KeptScan | undefined;
  /** When the part that it continues was read. */
  readonly since?: Date | undefined;
}

/** One scan from start to storage, with the sign-in dates read alongside. Pausing aborts `work`. */
export class ScanJob {
  isStopped = false;
  /** The stored scan, if it is now the organization's latest. */
  kept: KeptScan | undefined;
  private readonly moment: Date;
  private readonly keeper: UnfinishedKeeper;
  readonly signIns = new SignInDates();
  private signInsFailed: Failure | undefined;
  private progress: ScanProgress | undefined;
  private readonly heads: HeadKeeper;
  private keeping: LiveScan["keeping"];
  private changes: LiveScan["changes"];

  constructor(
    readonly state: ScanState,
    private readonly desk: ScanDesk,
    private readonly past: Past = {},
  ) {
    this.moment = desk.now();
    this.keeping = this.notYet;
    const heads = desk.store || state.whom.kind !== "everyone" ? undefined : desk.heads;
    this.heads = new HeadKeeper(heads, this.moment, desk);
    this.keeper = new UnfinishedKeeper(desk.store, state, desk.organizationId, desk.monotonicMs);
  }

  private get notYet(): LiveScan["keeping"] {
    return this.desk.store ? "no" : "nowhere";
  }

  /** It is kept once it ends. A scan of selected people never replaces one of everyone. */
  private get replacesKept(): boolean {
    return (
      this.desk.store !== undefined && (this.state.whom.kind === "everyone" || !this.past.before?.isEveryone)
    );
  }

  /** Its current state; `undefined` before there is any. */
  get live(): LiveScan | undefined {
    const { state, progress, moment, isStopped, keeping, changes, signInsFailed } = this;
    const areSignInsKnown = this.signIns.areKnown;
    return (
      progress && { state, progress, moment, isStopped, keeping, changes, areSignInsKnown, signInsFailed }
    );
  }

  /** Reads until everything is read and stored, or the signal aborts. To resume, call it again after it has settled. */
  async *work(signal: AbortSignal): AsyncGenerator<LiveScan> {
    const leave = new AbortController();
    const pause = AbortSignal.any([signal, leave.signal]);
    const news = new LatestNews<LiveScan>(this.desk.monotonicMs);
    const work = this.readAll(pause, news).then(
      () => news.close(),
      (error: unknown) => news.fail(error),
    );
    try {
      for await (const live of news) yield live;
    } finally {
      leave.abort();
      await work;
    }
  }

  /** An error of ours ended the work. What was read is kept, and `work` can be called again. */
  crashed(): void {
    const why = { kind: "unexpected" } as const;
    this.progress &&= { ...this.progress, state: "paused", why, waitingUntil: undefined };
    this.keeping = this.notYet;
  }

  private async readAll(signal: AbortSignal, news: LatestNews<LiveScan>): Promise<void> {
    const tell = () => this.live && news.push(this.live);
    const gate = new Gate({ ...this.desk, signal });
    // A retry makes an earlier end obsolete.
    [this.keeping, this.changes] = [this.notYet, undefined];
    const dates = this.readDates(gate, tell);
    const isDone = await this.readPeople(gate, signal, tell, () => news.restMs).finally(() => tell());
    const hadDates = this.signIns.areKnown;
    if (isDone) await this.end(signal, tell);
    await dates;
    // Dates that arrived after the scan was stored belong to it too.
    if (isDone && !hadDates && this.signIns.areKnown && this.kept) await this.write(this.kept);
    tell();
  }

  /** Returns whether everyone has been read. */
  private async readPeople(
    gate: Gate,
    signal: AbortSignal,
    tell: () => void,
    progressEveryMs: () => number,
  ): Promise<boolean> {
    const { now, monotonicMs, wait, door } = this.desk;
    const signIns = this.signIns.byDescriptor;
    const options = { now, monotonicMs, wait, gate, signal, signIns, progressEveryMs };
    let isDone = false;
    for await (const progress of scan(this.state, door, options)) {
      // Stored before it is told: whoever reads of a pause may leave.
      if (progress.state === "paused") await this.keeper.keep(this.takenAt(), true);
      this.progress = progress;
      isDone = progress.state === "done";
      if (isDone && this.replacesKept) this.keeping = "underWay";
      if (isDone) this.heads.forget();
      else this.heads.note(progress);
      if (isDone) applySignIns(this.state.table, signIns);
      else if (progress.state !== "paused") void this.keeper.keep(this.takenAt(), false);
      tell();
    }
    return isDone;
  }

  /** Never rejects: the scan is useful without the dates. */
  private async readDates(gate: Gate, tell: () => void): Promise<void> {
    if (!this.desk.hasSignIns || this.signIns.areKnown) return;
    this.signInsFailed = undefined;
    try {
      await readSignIns(this.desk.door, this.signIns, gate);
    } catch (error) {
      if (!gate.isStopped) this.signInsFailed = failureOf(error);
    }
    applySignIns(this.state.table, this.signIns.byDescriptor);
    tell();
  }

  /** Compares the scan with the previous one, and stores it. */
  private async end(signal: AbortSignal, tell: () => void): Promise<void> {
    const { before } = this.past;
    const folded = await this.foldSightings();
    const kept = keptScanOf(this.state, this.desk.organizationId, this.takenAt());
    this.changes = before && (await changesSince(before, kept, signal));
    if (!this.replacesKept) return;
    const keeping = await this.write(kept);
    if (keeping === "kept") {
      this.kept = kept;
      await this.keeper.forget();
      // A scan of selected people may leave an unfinished one of everyone, which still needs them.
      if (kept.isEveryone) await this.desk.store?.forgetSightings(folded).catch(() => undefined);
    }
    this.keeping = keeping;
    tell();
  }

  /**
   * Marks everything that any tab has seen of the tokens meanwhile. Returns the keys of what need not be kept beside
   * this scan. Tokens listed again stay, since the journal may still call them gone.
   */
  private async foldSightings(): Promise<readonly number[]> {
    const { store, organizationId, now } = this.desk;
    const { kept, inJournal } = await readSightings(store, organizationId, now());
    this.state.see([...kept.map(({ sighting }) => sighting), ...inJournal]);
    return kept.filter(({ sighting }) => sighting.state === "gone").map(({ key }) => key);
  }

  /** Full or forbidden: the scan is still useful, and the page says that it is not stored. */
  private async write(kept: KeptScan): Promise<"no" | "kept" | "failed"> {
    const { store, organizationId } = this.desk;
    if (!store) return "no";
    try {
      await this.keeper.settled();
      // Another tab may have kept one of everyone since this page opened.
      const there = kept.isEveryone ? undefined : await readRank(store, "last", organizationId);
      if (there?.isEveryone) return "no";
      await keepScan(store, "last", kept);
      return "kept";
    } catch {
      return "failed";
    }
  }

  private takenAt(): Date {
    return this.past.since ?? this.desk.now();
  }
}
