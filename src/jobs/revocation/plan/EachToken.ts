import type { ReadonlyGuidColumn } from "../../../tokens/organization/columns/GuidColumn";
import { GuidSet } from "../../../tokens/organization/columns/GuidSet";
import { inStretches } from "../../../tokens/steps/inStretches";
import type { Steps } from "../../../tokens/steps/Steps";

/** Rows with different ids, in the order in which each id came first. Of several with one id, the last one stands for it. */
export class EachToken {
  /** Takes room for all of them, so none before it is needed. */
  private known: GuidSet | undefined;
  private readonly found: number[] = [];
  /** Few tokens are listed twice, if any: only their ids are ever built as text. */
  private readonly later = new Map<string, number>();

  /** @param most So many different rows are added at most */
  constructor(
    private readonly ids: ReadonlyGuidColumn,
    private readonly most: number,
  ) {}

  add(row: number): void {
    if (this.has(row)) {
      this.later.set(this.ids.at(row), row);
      return;
    }
    this.known ??= new GuidSet(this.ids, this.most);
    this.known.add(row);
    this.found.push(row);
  }

  /** Whether a row with the same id was added. */
  has(row: number): boolean {
    return this.known?.has(this.ids, row) ?? false;
  }

  *rows(): Steps<Uint32Array> {
    const rows = new Uint32Array(this.found.length);
    yield* inStretches(rows.length, (start, end) => {
      for (let place = start; place < end; place++) {
        const row = this.found[place] ?? 0;
        rows[place] = this.later.size > 0 ? (this.later.get(this.ids.at(row)) ?? row) : row;
      }
    });
    return rows;
  }
}
