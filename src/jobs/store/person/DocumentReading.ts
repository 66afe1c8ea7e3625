import type { PersonDocument, PersonDocuments } from "../PersonDocuments";

/** Milliseconds for which one reading answers: a page that opens asks several things at once. */
const freshMs = 2_000;

/** Reads a whole collection, at most once in two seconds unless this page has written. */
export class DocumentReading {
  private latest:
    { readonly atMs: number; readonly documents: Promise<readonly PersonDocument[]> } | undefined;

  constructor(
    private readonly documents: PersonDocuments,
    private readonly collection: string,
    private readonly monotonicMs: () => number,
  ) {}

  read(): Promise<readonly PersonDocument[]> {
    if (!this.latest || this.monotonicMs() - this.latest.atMs >= freshMs) {
      const documents = this.documents.getDocuments(this.collection);
      const latest = { atMs: this.monotonicMs(), documents };
      this.latest = latest;
      // A failure answers nobody else.
      documents.catch(() => {
        if (this.latest === latest) this.latest = undefined;
      });
    }
    return this.latest.documents;
  }

  /** The next question is asked anew. */
  forget(): void {
    this.latest = undefined;
  }
}
