import { leaseMs } from "../../journal/takeLease";
import type { PersonDocument, PersonDocuments } from "../PersonDocuments";
import { OwnDocument } from "./OwnDocument";

const id = "lease";
/** A renewal less old than this, in milliseconds, is as good as another: a heartbeat comes every 10 seconds. */
const freshMs = 9_000;

export interface Lease {
  readonly holder: string;
  /** Milliseconds since 1970, by this computer's clock. */
  readonly untilMs: number;
}

interface Held {
  readonly holder: string;
  readonly document: OwnDocument;
  renewedMs: number;
  isLost: boolean;
}

/** The right to write, kept in a document that changes hands by its etag. Few writes: one per nine seconds. */
export class PersonLease {
  private held: Held | undefined;
  /** When this page first saw the lease as it stands: another computer's clock may be ahead. */
  private seen: { readonly mark: string; readonly atMs: number } | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly documents: PersonDocuments,
    private readonly collection: string,
  ) {}

  isHeldBy(holder: string): boolean {
    return this.held?.holder === holder;
  }

  /** Another page wrote what only the holder may write. */
  lose(): void {
    if (this.held) this.held.isLost = true;
  }

  /** Once lost, a lease stays lost until it is released. Rejects if the service fails. */
  take(holder: string, nowMs: number, untilMs: number): Promise<boolean> {
    return this.inTurn(() => this.takeNow(holder, nowMs, untilMs));
  }

  /** Gives it back, so that the next page need not wait. */
  release(holder: string): Promise<void> {
    return this.inTurn(async () => {
      const { held } = this;
      if (held?.holder !== holder) return;
      this.held = undefined;
      if (!held.isLost) await held.document.write({ holder: "", untilMs: 0 });
    });
  }

  /** What the document says, if it is a lease; one of a clock that is ahead ends as if it had been taken when first seen. */
  read(document: PersonDocument | undefined, nowMs: number): Lease | undefined {
    if (!document) return undefined;
    const { holder, untilMs } = document.fields;
    if (typeof holder !== "string" || typeof untilMs !== "number") return undefined;
    const mark = `${document.etag} ${untilMs} ${holder}`;
    if (this.seen?.mark !== mark || this.seen.atMs > nowMs) this.seen = { mark, atMs: nowMs };
    return { holder, untilMs: Math.min(untilMs, this.seen.atMs + leaseMs) };
  }

  async readNow(nowMs: number): Promise<Lease | undefined> {
    return this.read(await this.documents.getDocument(this.collection, id), nowMs);
  }

  private async takeNow(holder: string, nowMs: number, untilMs: number): Promise<boolean> {
    const held = this.held?.holder === holder ? this.held : undefined;
    if (held?.isLost) return false;
    const age = held && nowMs - held.renewedMs;
    if (age !== undefined && age >= 0 && age < freshMs) return true;
    const document = held?.document ?? (await this.freeFor(holder, nowMs));
    if (!document) return false;
    const isTaken = (await document.write({ holder, untilMs })) === "saved";
    if (held) [held.isLost, held.renewedMs] = [!isTaken, nowMs];
    else if (isTaken) this.held = { holder, document, renewedMs: nowMs, isLost: false };
    return isTaken;
  }

  private async freeFor(holder: string, nowMs: number): Promise<OwnDocument | undefined> {
    const found = await this.documents.getDocument(this.collection, id);
    const lease = this.read(found, nowMs);
    const isFree = !lease || lease.holder === holder || lease.untilMs <= nowMs;
    return isFree
      ? new OwnDocument(this.documents, { collection: this.collection, id }, holder, found)
      : undefined;
  }

  private inTurn<T>(action: () => Promise<T>): Promise<T> {
    const result = this.turn.then(action, action);
    this.turn = result.catch(() => undefined);
    return result;
  }
}

/** Whether a document is the lease. */
export const isLease = ({ fields }: PersonDocument) => fields.id === id;
