import type { KeptScan } from "../../kept-scan/KeptScan";
import { forgetScans } from "./forgetScans";
import type { Sighting } from "../../kept-scan/Sighting";
import type { LiveScan } from "./LiveScan";
import { forgetOld, openKept } from "./openKept";
import type { ScanDesk } from "./ScanDesk";
import { SeenSince } from "./SeenSince";
import { ScanJob } from "../ScanJob";
import { ScanState } from "../ScanState";
import type { ShownScan } from "./ShownScan";
import { takeOver } from "./takeOver";
import type { Whom } from "../Whom";

/** One scan at a time, from opening the page to leaving it. */
export class ScanSession {
  private lastKept: KeptScan | undefined;
  private job: ScanJob | undefined;
  private abort = new AbortController();
  private isClosed = false;
  private shown: ShownScan = { kind: "opening" };
  private readonly seen = new SeenSince();
  /** Settles when nobody works on the scan: only one may at a time. */
  private work: Promise<void> = Promise.resolve();
  /** Settles when what is stored has been read. */
  private opened = Promise.resolve();

  constructor(
    private readonly desk: ScanDesk,
    private readonly onShown: (shown: ShownScan) => void,
  ) {}

  /** Shows the stored scans. */
  open(): Promise<void> {
    this.opened = this.showStored();
    return this.opened;
  }

  private async showStored(): Promise<void> {
    const opened = await openKept(this.desk);
    const { last, unfinished, tooOld, kept, inJournal, lost } = opened;
    if (this.isClosed || this.job) return;
    forgetOld(opened, this.desk);
    const scans = [last, unfinished].flatMap((scan) => scan ?? []);
    await this.seen.mark(scans, [...kept.map(({ sighting }) => sighting), ...inJournal]);
    if (this.isClosed || this.job) return;
    this.lastKept = last;
    if (lost) return this.present({ kind: "none", lost });
    this.showKept(unfinished ?? last, unfinished !== undefined, tooOld.length > 0 ? "tooOld" : undefined);
  }

  /** Pauses, and shows nothing more. */
  close(): void {
    this.isClosed = true;
    this.abort.abort();
  }

  start(whom: Whom): void {
    // Whoever scans again has read what was lost.
    if (this.shown.kind === "none" && this.shown.lost) void this.discard();
    this.begin(
      new ScanJob(new ScanState(whom, undefined, this.desk.now()), this.desk, { before: this.last }),
    );
  }

  /** Reads the people whom the stored scan of everyone had not read. */
  goOn(kept: KeptScan): void {
    // New rows are added to its table, so it cannot be compared with itself.
    const before = kept === this.last ? undefined : this.last;
    const state = new ScanState({ kind: "everyone" }, kept);
    this.begin(new ScanJob(state, this.desk, { before, since: kept.takenAt }));
  }

  /** Shows a scan that was made elsewhere, and keeps it unless a better one is kept. */
  async take(scan: KeptScan): Promise<void> {
    await this.opened;
    const { last } = this;
    this.abort.abort();
    this.job = undefined;
    await this.seen.mark([scan]);
    const { notKept, changes } = await takeOver(scan, last, this.desk);
    await this.seen.mark([scan]);
    // Whoever has started a scan meanwhile wants to see that.
    if (this.job) return;
    if (!notKept) this.lastKept = scan;
    this.present({ kind: "kept", scan, moment: this.desk.now(), isUnfinished: false, notKept, changes });
  }

  /** Marks what was seen of tokens since they were scanned, in every scan that is or can be shown. */
  see(sightings: readonly Sighting[]): void {
    const kept = [this.lastKept, this.shown.kind === "kept" ? this.shown.scan : undefined];
    const { news, changed } = this.seen.see(
      sightings,
      kept.flatMap((scan) => scan ?? []),
    );
    if (news.length === 0) return;
    const inLive = this.job?.state.see(news) ?? 0;
    if (changed + inLive === 0) return;
    if (this.shown.kind === "live" && this.job) this.show(this.job, this.job.live);
    else this.present({ ...this.shown });
  }

  /**
   * Stores what was seen beside the kept scans, which can be too large to write again each time. Never rejects; where
   * it cannot be kept, the next visit shows the tokens as they were scanned.
   */
  async keepSeen(sightings: readonly Sighting[]): Promise<void> {
    await this.opened;
    if (sightings.length === 0 || this.shown.kind === "none") return;
    await this.desk.store?.addSightings(sightings).catch(() => undefined);
  }

  /** Deletes the unfinished scan, and shows the last one that ended. */
  async discard(): Promise<void> {
    this.showKept(this.last, false);
    // If this fails, the scan is offered again next time, which does no harm.
    await this.desk.store?.writeScan("unfinished", undefined).catch(() => undefined);
    await this.desk.heads?.writeScanHead(undefined).catch(() => undefined);
  }

  /** Removes everything kept. Says whether it is gone: a store may be full or forbidden. */
  async forget(): Promise<boolean> {
    await this.opened;
    if (!(await forgetScans(this.desk.store))) return false;
    this.lastKept = undefined;
    this.showKept(undefined, false, "forgotten");
    return true;
  }

  pause(): void {
    this.abort.abort();
  }

  resume(): void {
    if (this.job) this.goOnWith(this.job);
  }

  stop(): void {
    this.abort.abort();
    if (!this.job) return;
    this.job.isStopped = true;
    this.show(this.job, this.job.live);
  }

  /** Reads the people who could not be read once more, and nobody else. */
  retryFailed(): void {
    const { job } = this;
    if (!job) return;
    job.state.retryFailed();
    this.goOnWith(job);
  }

  /** Resolves when nothing is being worked on. */
  settled(): Promise<void> {
    return this.work;
  }

  private begin(job: ScanJob): void {
    this.job = job;
    this.work = Promise.resolve();
    this.goOnWith(job);
  }

  /** The last scan that ended, in this visit or before. */
  private get last(): KeptScan | undefined {
    if (this.job?.kept) this.lastKept = this.job.kept;
    return this.lastKept;
  }

  private goOnWith(job: ScanJob): void {
    this.abort.abort();
    this.abort = new AbortController();
    const { signal } = this.abort;
    this.work = this.work.then(() => this.workOn(job, signal));
  }

  private async workOn(job: ScanJob, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    try {
      for await (const live of job.work(signal)) this.show(job, live);
    } catch {
      job.crashed();
      this.show(job, job.live);
    }
  }

  private show(job: ScanJob, live: LiveScan | undefined): void {
    if (live && this.job === job) this.present({ kind: "live", ...live });
  }

  private showKept(scan: KeptScan | undefined, isUnfinished: boolean, why?: "forgotten" | "tooOld"): void {
    const moment = this.desk.now();
    this.present(scan ? { kind: "kept", scan, moment, isUnfinished } : { kind: "none", ...(why && { why }) });
  }

  private present(shown: ShownScan): void {
    if (this.isClosed) return;
    this.shown = shown;
    this.onShown(shown);
  }
}
