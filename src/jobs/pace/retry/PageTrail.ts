/** Ten times the pages of the largest organization: a longer list does not end. */
const mostPages = 10_000;

/** How far a paged list was read, so that reading can continue after a pause. */
export class PageTrail {
  private readonly seen = new Set<string>();
  private next: string | undefined;
  private isOver = false;

  /** True after the last page. */
  get isDone(): boolean {
    return this.isOver;
  }

  /** The token to request the next page with; `undefined` for the first. */
  get continuationToken(): string | undefined {
    return this.next;
  }

  /** Whether this token, given as the next, leads back to a page that was already read. */
  isCircle(continuationToken: string | undefined): boolean {
    return (
      continuationToken !== undefined && (this.seen.has(continuationToken) || this.seen.size >= mostPages)
    );
  }

  /** Moves on to the page of this token; after the last page there is none. */
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
