/** Ten times the pages of the largest organization: a list of more does not end. */
const mostPages = 10_000;

/** How far a paged list was read, so that it can be read on after a pause. */
export class PageTrail {
  private readonly seen = new Set<string>();
  private next: string | undefined;
  private isOver = false;

  /** True after the last page. */
  get isDone(): boolean {
    return this.isOver;
  }

  /** What to ask the next page with; `undefined` for the first. */
  get continuationToken(): string | undefined {
    return this.next;
  }

  /** Whether a page that names this token as the next leads back to one that was read. */
  isCircle(continuationToken: string | undefined): boolean {
    return (
      continuationToken !== undefined && (this.seen.has(continuationToken) || this.seen.size >= mostPages)
    );
  }

  /** Goes on to the page of this token; there is none after the last page. */
  advance(continuationToken: string | undefined): void {
    this.isOver = continuationToken === undefined;
    this.next = continuationToken;
    if (continuationToken !== undefined) this.seen.add(continuationToken);
  }

  startOver(): void {
    this.seen.clear();
    this.next = undefined;
    this.isOver = false;
  }
}
