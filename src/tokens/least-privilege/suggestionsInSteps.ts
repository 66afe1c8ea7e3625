import { rowStatus } from "../organization/columns/rowStatus";
import type { TokenColumns } from "../organization/columns/TokenColumns";
import type { JobNames, NameSigns } from "../replacement/JobNames";
import { breachSums, type BreachSum } from "../rules/breachSums";
import type { Steps } from "../steps/Steps";
import type { TextList } from "../text/TextList";
import { TextSet } from "../text/TextSet";
import { isRevocable } from "../token/statusOf";
import { reasonsFor } from "./reasonsFor";
import { maskOf, suggestionKinds, type SuggestionKind } from "./Suggestion";

/** For which tokens of a table narrower scopes are suggested, going by their names and scopes alone. */
export interface Suggestions {
  /** For each row a bit for each of `suggestionKinds`; 0 for a token that has ended. */
  readonly masks: Uint32Array;
  readonly byKind: Readonly<Record<SuggestionKind, BreachSum>>;
  readonly any: BreachSum;
}

/** How much is worked through between two pauses, in rows: a name, and each scope of a judgement, takes longer. */
const rowsAtOnce = 1_024;
const rowsOfName = 4;
const rowsOfScope = 8;

/**
 * Judges every token that works. Each name is read once, and each set of scopes is judged once with all names that say
 * the same of jobs.
 */
export function* suggestionsInSteps(table: TokenColumns, names: JobNames, now: Date): Steps<Suggestions> {
  const masks = new Uint32Array(table.length);
  const statusOf = rowStatus(table, now);
  const [nameOf, scopesOf] = [table.names.raw, table.scopes.raw];
  const saying = new SayingOfNames(table.distinctNames, names);
  const known = new Map<number, number>();
  let work = 0;
  for (let row = 0; row < masks.length; row++) {
    if (work >= rowsAtOnce) {
      yield;
      work = 0;
    }
    work++;
    if (!isRevocable(statusOf(row))) continue;
    const name = nameOf[row] ?? 0;
    if (!saying.isRead(name)) work += rowsOfName;
    const [said, scopes] = [saying.of(name), scopesOf[row] ?? 0];
    // Both are small whole numbers, so their pair is an exact one.
    const pair = said * 2 ** 26 + scopes;
    let mask = known.get(pair);
    if (mask === undefined) {
      const ids = table.distinctScopes[scopes] ?? [];
      work += rowsOfScope * (ids.length + 4);
      mask = maskOf(reasonsFor(saying.signsOf(said), ids, names));
      known.set(pair, mask);
    }
    masks[row] = mask;
  }
  const { byRule, any } = yield* breachSums(table, masks, suggestionKinds.length);
  const sumOf = (kind: SuggestionKind) => byRule[suggestionKinds.indexOf(kind)] ?? none;
  return {
    masks,
    byKind: { contained: sumOf("contained"), beyond: sumOf("beyond"), high: sumOf("high") },
    any,
  };
}

const none: BreachSum = { tokens: 0, owners: 0 };
const silent: NameSigns = { tool: [], calls: [], key: "" };

/** What each distinct name says of jobs, as a small number that is the same for names that say the same. */
class SayingOfNames {
  private readonly sayings: NameSigns[] = [];
  private readonly keys = new TextSet();
  /** One more than the number of the saying; 0 until the name is read. */
  private readonly ofNames: Uint32Array;

  constructor(
    private readonly distinct: TextList,
    private readonly names: JobNames,
  ) {
    this.ofNames = new Uint32Array(distinct.length);
  }

  isRead(name: number): boolean {
    return this.ofNames[name] !== 0;
  }

  of(name: number): number {
    const read = this.ofNames[name] ?? 0;
    if (read > 0) return read - 1;
    const signs = this.names.signsIn(this.distinct.at(name) ?? "");
    const saying = this.keys.add(signs.key);
    if (saying === this.sayings.length) this.sayings.push(signs);
    this.ofNames[name] = saying + 1;
    return saying;
  }

  signsOf(saying: number): NameSigns {
    return this.sayings[saying] ?? silent;
  }
}
