import type { JournalEntry } from "../../journal/JournalEntry";
import type { JournalStore } from "../../journal/JournalStore";
import { Bell } from "../../pace/Bell";
import type { Clock } from "../../pace/Clock";
import type { PersonDocument, PersonDocuments } from "../PersonDocuments";
import type { ScanHeadStore } from "../ScanHeadStore";
import { DocumentReading } from "./DocumentReading";
import { LongDocuments, type LongDocument } from "./LongDocuments";
import { isLease, PersonLease, type Lease } from "./PersonLease";
import { persist } from "./persist";
import { randomName } from "./randomName";
import { Respite } from "./Respite";
import { entriesOf, readStepPage, StepPages, type StepPage } from "./StepPages";
import { StepQueue } from "./StepQueue";

const collection = "journal";
const scanHead = "scan";

/**
 * The journal, and how far a scan of everyone has come, in documents of the person: for browsers that let the page keep
 * nothing. They are the same in every browser, so a lease decides who writes. Reads and writes are few.
 */
export class PersonStore implements JournalStore, ScanHeadStore {
  /** Other tabs and browsers share these documents, but not the locks of this one. */
  readonly reach = "person";
  /** Rung by this page itself: no other can. */
  readonly writtenElsewhere = new Bell();
  private readonly writer = randomName();
  private readonly plans: LongDocuments;
  private readonly lease: PersonLease;
  private readonly reading: DocumentReading;
  private readonly queue: StepQueue;
  private readonly renewal: Respite;
  /** Pages of the jobs that this page writes, and the last ones that were read of all jobs. */
  private readonly written = new Map<string, StepPages>();
  private found = new Map<string, { readonly key: string; readonly last: StepPage | undefined }>();
  private order = 0;

  constructor(
    private readonly documents: PersonDocuments,
    private readonly clock: Clock,
  ) {
    this.plans = new LongDocuments(documents, collection);
    this.lease = new PersonLease(documents, collection);
    this.reading = new DocumentReading(documents, collection, clock.monotonicMs);
    this.queue = new StepQueue(clock, (entries) => this.writeSteps(entries));
    this.renewal = new Respite(clock);
  }

  /** A plan is written at once, and so is an end; steps soon, or with the next `flush`. */
  async append(entry: JournalEntry): Promise<void> {
    if (entry.part === "begin") return this.begin(entry);
    this.queue.put(entry);
    if (entry.part === "end") await persist(() => this.queue.flush(true), this.clock.wait, 2);
  }

  flush(): Promise<void> {
    return this.queue.flush();
  }

  async readAll(): Promise<readonly unknown[]> {
    const read = await this.reading.read();
    const plans = (await this.plans.readFrom(read)).filter(isPlan);
    const pages = read.flatMap((document) => readStepPage(document) ?? []);
    this.found = new Map(
      plans.map(({ id: key, fields: { job } }) => {
        const own = pages.filter((page) => page.key === key && page.job === job);
        return [String(job), { key, last: latest(own) }];
      }),
    );
    const ordered = [
      ...plans.map(({ fields, value }) => ({ order: Number(fields.order), entries: [value] })),
      ...pages.map((page) => ({ order: page.order, entries: entriesOf(page) })),
    ].sort((a, b) => a.order - b.order);
    this.order = Math.max(this.order, ordered.at(-1)?.order ?? 0);
    return [...ordered.flatMap(({ entries }) => entries), ...this.queue.entries];
  }

  async forget(job: string): Promise<void> {
    this.queue.drop(job);
    this.written.delete(job);
    this.reading.forget();
    const read = await this.reading.read();
    const plans = (await this.plans.readFrom(read)).filter(({ fields }) => fields.job === job);
    // The plan first: steps without one are no job any more.
    for (const plan of plans) await this.plans.delete(plan);
    await this.deletePages(read, (page) => page.job === job);
    this.reading.forget();
  }

  async takeLease(holder: string, nowMs: number, untilMs: number): Promise<boolean> {
    const take = () => this.lease.take(holder, nowMs, untilMs);
    if (this.lease.isHeldBy(holder)) return this.renewal.ask(take);
    const isTaken = await persist(take, this.clock.wait, 2);
    // Whatever was read before may be out of date.
    this.reading.forget();
    this.written.clear();
    this.found.clear();
    return isTaken;
  }

  async readLease(): Promise<Lease | undefined> {
    return this.lease.read((await this.reading.read()).find(isLease), this.clock.now().getTime());
  }

  /** The same, read anew and alone: a small answer, for who asks often. */
  pollLease(): Promise<Lease | undefined> {
    return this.lease.readNow(this.clock.now().getTime());
  }

  async releaseLease(holder: string): Promise<void> {
    this.reading.forget();
    await this.renewal.ask(() => this.lease.release(holder), true);
  }

  async writeScanHead(head: PersonDocument["fields"] | undefined): Promise<void> {
    this.reading.forget();
    if (head === undefined) return this.documents.deleteDocument(collection, scanHead);
    // The latest scan counts, whoever noted another.
    await this.documents.setDocument(collection, scanHead, head, -1);
  }

  async readScanHead(): Promise<unknown> {
    return (await this.reading.read()).find(({ fields }) => fields.id === scanHead)?.fields;
  }

  private async begin({ job, jobKind, ...entry }: JournalEntry): Promise<void> {
    await this.queue.flush().catch(() => undefined);
    await this.sweep().catch(() => undefined);
    const key = randomName();
    const order = ++this.order;
    const write = () => this.plans.write(key, { job, jobKind, ...entry }, undefined, { job, order });
    await persist(write, this.clock.wait, 3);
    this.written.set(job, this.pagesOf({ key, job, jobKind }));
    this.reading.forget();
  }

  /** Removes what a page that was killed while it began or forgot a job left behind. */
  private async sweep(): Promise<void> {
    this.reading.forget();
    const read = await this.reading.read();
    const keys = new Set(read.map(({ fields }) => fields.id));
    await this.deletePages(read, (page) => !keys.has(page.key));
    await this.plans.sweep(read);
  }

  private async deletePages(
    read: readonly PersonDocument[],
    isOld: (page: StepPage) => boolean,
  ): Promise<void> {
    for (const page of read.flatMap((document) => readStepPage(document) ?? []))
      if (isOld(page)) await this.documents.deleteDocument(collection, page.id);
  }

  private async writeSteps(entries: readonly JournalEntry[]): Promise<number> {
    const [first] = entries;
    if (!first) return 0;
    const { job, jobKind } = first;
    const pages = this.written.get(job) ?? (await this.openPages(job, jobKind));
    // Nobody can read the steps of a job that has no plan.
    if (!pages) return entries.length;
    this.written.set(job, pages);
    const done = await pages.write(entries, ++this.order);
    if (done !== "lost") return done;
    // Whoever wrote has the job now.
    this.lease.lose();
    return entries.length;
  }

  /** Where an earlier visit stopped to write. */
  private async openPages(job: string, jobKind: string): Promise<StepPages | undefined> {
    if (!this.found.has(job)) await this.readAll();
    const found = this.found.get(job);
    return found && this.pagesOf({ key: found.key, job, jobKind }, found.last);
  }

  private pagesOf(job: { key: string; job: string; jobKind: string }, last?: StepPage): StepPages {
    return new StepPages(this.documents, collection, this.writer, job, last);
  }
}

function isPlan({ fields: { job, order } }: LongDocument): boolean {
  return typeof job === "string" && typeof order === "number" && Number.isSafeInteger(order);
}

function latest(pages: readonly StepPage[]): StepPage | undefined {
  return pages.reduce<StepPage | undefined>(
    (last, page) => (last && last.number > page.number ? last : page),
    undefined,
  );
}
