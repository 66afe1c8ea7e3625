import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { Steps } from "../../../tokens/steps/Steps";

/** What an answer depends on besides the table, part by part. Parts are the same if `Object.is` says so. */
export type Question = readonly unknown[];

interface Kept<T> {
  readonly question: Question;
  readonly answer: T;
}

/** Whoever goes back finds the last few. More would only take memory: an answer may have a number for each row. */
const mostKept = 3;

/**
 * The latest answers about each table. They outlive the part of the page that asked, so that coming back to a tab
 * counts and sorts nothing again. They are forgotten when the table changes.
 */
export class KeptAnswers<T extends object> {
  private readonly byTable = new WeakMap<TokenColumns, { version: number; kept: readonly Kept<T>[] }>();

  find(table: TokenColumns, question: Question): T | undefined {
    return this.keptOf(table).find((one) => isSame(one.question, question))?.answer;
  }

  /** The kept answer, or a new one, which is kept unless the table changes meanwhile. */
  *answer(table: TokenColumns, question: Question, make: () => Steps<T>): Steps<T> {
    const known = this.find(table, question);
    if (known) return known;
    const { version } = table;
    const answer = yield* make();
    if (table.version === version)
      this.byTable.set(table, {
        version,
        kept: [{ question, answer }, ...this.keptOf(table)].slice(0, mostKept),
      });
    return answer;
  }

  private keptOf(table: TokenColumns): readonly Kept<T>[] {
    const known = this.byTable.get(table);
    return known?.version === table.version ? known.kept : [];
  }
}

export function isSame(one: Question, other: Question): boolean {
  return one.length === other.length && one.every((part, place) => Object.is(part, other[place]));
}
